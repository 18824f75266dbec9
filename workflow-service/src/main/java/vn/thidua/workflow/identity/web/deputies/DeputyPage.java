package vn.thidua.workflow.identity.web.deputies;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.workflow.identity.EndDeputation;
import vn.thidua.workflow.identity.IdentityProblem;
import vn.thidua.workflow.identity.ListDeputies;
import vn.thidua.workflow.identity.NameDeputy;
import vn.thidua.workflow.shared.PersonId;
import vn.thidua.workflow.shared.Problem;

/** Who stands in for whom: to see, to name and to end. */
@Controller
class DeputyPage {

    private static final String HERE = "redirect:/deputies";

    private final ListDeputies list;
    private final NameDeputy name;
    private final EndDeputation end;
    private final MessageSource messages;

    DeputyPage(ListDeputies list, NameDeputy name, EndDeputation end, MessageSource messages) {
        this.list = list;
        this.name = name;
        this.end = end;
        this.messages = messages;
    }

    @GetMapping("/deputies")
    String show(Model model) {
        model.addAttribute("view", list.view());
        return "identity/deputies";
    }

    @PostMapping("/deputies")
    String name(
            @RequestParam(defaultValue = "") String principal,
            @RequestParam(defaultValue = "") String deputy,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate until,
            Locale locale,
            RedirectAttributes next) {
        var me = list.view().me();
        if (deputy.isBlank() || from == null || until == null) {
            next.addFlashAttribute("incomplete", true);
            return HERE;
        }
        try {
            name.name(principal.isBlank() ? me : new PersonId(principal), new PersonId(deputy), from, until);
            next.addFlashAttribute("named", true);
        } catch (Problem refused) {
            if (!(refused.type() instanceof IdentityProblem)) {
                throw refused;
            }
            next.addFlashAttribute(
                    "refused",
                    messages.getMessage("problem." + refused.type().slug() + ".detail", refused.facts(), locale));
        }
        return HERE;
    }

    @PostMapping("/deputies/{deputation}/end")
    String end(@PathVariable UUID deputation, RedirectAttributes next) {
        end.end(deputation);
        next.addFlashAttribute("ended", true);
        return HERE;
    }
}
