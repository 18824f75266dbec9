package vn.thidua.notification.preferences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.notification.testing.World.fresh;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.notification.shared.ChannelKind;
import vn.thidua.notification.shared.Ids;
import vn.thidua.notification.shared.Language;
import vn.thidua.notification.shared.NoticeKind;
import vn.thidua.notification.testing.Fact;
import vn.thidua.notification.testing.NotificationTest;
import vn.thidua.notification.testing.OnRealServers;
import vn.thidua.notification.testing.World;

@NotificationTest
@OnRealServers
class PreferencesTests {

    @Autowired
    World world;

    @Autowired
    ChoosePreferences choose;

    @Autowired
    Preferences preferences;

    @Test
    void whatIsSwitchedOffIsNotSentButAResultAlwaysIs() {
        var unit = fresh("PF");
        var person = fresh("yenlang");
        world.knows(person, "UNIT_HEAD." + unit);
        choose.of(
                person,
                new Wishes(
                        Language.EN,
                        null,
                        null,
                        List.of(new Wishes.Switch(NoticeKind.TASK, ChannelKind.EMAIL, false))));
        var task = Fact.task("created", fresh("task"), "UNIT_HEAD." + unit);
        var result = Fact.nomination("refused", Ids.next(), unit, Map.of());
        world.tell(task);
        world.tell(result);
        world.untilConsumed(task);
        world.untilConsumed(result);
        assertThat(world.kinds(person, "EMAIL")).containsExactly("RESULT_REFUSED");
        assertThat(world.kinds(person, "IN_APP")).containsExactlyInAnyOrder("TASK_OPEN", "RESULT_REFUSED");
        assertThat(world.text("select subject from delivery where recipient_id = ? and channel = 'EMAIL'", person))
                .startsWith("Award result");
    }

    @Test
    void legalNoticesCannotBeSwitchedOff() {
        var off = new Wishes(
                Language.VI, null, null, List.of(new Wishes.Switch(NoticeKind.RESULT, ChannelKind.EMAIL, false)));
        assertThatThrownBy(() -> choose.of(fresh("nguoi"), off)).hasMessageContaining("legal-notice");
        assertThat(preferences.plan(off, NoticeKind.RESULT, ChannelKind.EMAIL)).isInstanceOf(Plan.Send.class);
    }

    @Test
    void quietHoursNeedBothEnds() {
        var half = new Wishes(Language.VI, LocalTime.of(22, 0), null, List.of());
        assertThatThrownBy(() -> choose.of(fresh("nguoi"), half)).hasMessageContaining("quiet-hours-incomplete");
    }

    @Test
    void quietHoursOverMidnightEndInTheMorning() {
        var night = new QuietHours(LocalTime.of(22, 0), LocalTime.of(6, 30));
        assertThat(night.after(Instant.parse("2018-12-03T16:00:00Z"))).isEqualTo("2018-12-03T23:30:00Z");
        assertThat(night.after(Instant.parse("2018-12-03T22:00:00Z"))).isEqualTo("2018-12-03T23:30:00Z");
        assertThat(night.after(Instant.parse("2018-12-03T05:00:00Z"))).isEqualTo("2018-12-03T05:00:00Z");
    }
}
