package vn.thidua.workflow.appraisal;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.workflow.nomination.Nominations;
import vn.thidua.workflow.nomination.OpenToAgency;
import vn.thidua.workflow.ruleset.RuleSets;
import vn.thidua.workflow.ruleset.Step;
import vn.thidua.workflow.shared.NominationId;
import vn.thidua.workflow.shared.WorkingDays;

/** The agencies of the award are asked for their opinion. */
@Component
public class RequestConsultation {

    private final Nominations nominations;
    private final RuleSets rules;
    private final ConsultationRequests requests;
    private final OpenToAgency openToAgency;
    private final WorkingDays days;

    RequestConsultation(
            Nominations nominations,
            RuleSets rules,
            ConsultationRequests requests,
            OpenToAgency openToAgency,
            WorkingDays days) {
        this.nominations = nominations;
        this.rules = rules;
        this.requests = requests;
        this.openToAgency = openToAgency;
        this.days = days;
    }

    /**
     * Each agency of the setting {@code consultation.agencies.<AWARD>} has a request with a deadline and sees the nomination; asking again changes nothing.
     *
     * @return the requests in the order of the setting; empty where nobody needs to be asked
     */
    @Transactional
    public List<ConsultationRequest> of(NominationId nomination) {
        var card = nominations.card(nomination);
        var ruleset = rules.byId(card.ruleSet());
        var deadline = days.deadlineIn(ruleset.workingDays(Step.CONSULT_AGENCY));
        var agencies = Stream.of(
                        ruleset.setting("consultation.agencies." + card.award().code())
                                .split(",", -1))
                .map(String::strip)
                .filter(agency -> !agency.isEmpty())
                .toList();
        for (var i = 0; i < agencies.size(); i++) {
            openToAgency.open(nomination, agencies.get(i));
            requests.add(nomination, agencies.get(i), i + 1, deadline);
        }
        return requests.of(nomination);
    }
}
