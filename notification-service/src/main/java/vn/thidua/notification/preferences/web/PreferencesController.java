package vn.thidua.notification.preferences.web;

import java.security.Principal;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.notification.preferences.ChoosePreferences;
import vn.thidua.notification.preferences.Preferences;
import vn.thidua.notification.preferences.Wishes;
import vn.thidua.notification.shared.Language;

/** A person's own wishes. */
@RestController
@RequestMapping("/api/preferences")
class PreferencesController {

    private final Preferences preferences;
    private final ChoosePreferences choose;

    PreferencesController(Preferences preferences, ChoosePreferences choose) {
        this.preferences = preferences;
        this.choose = choose;
    }

    /** Wishes as they are sent; what is missing is at its standard. */
    record Choice(
            @Nullable Language language,
            @Nullable LocalTime quietFrom,
            @Nullable LocalTime quietTo,
            @Nullable List<Wishes.Switch> switches) {

        Wishes wishes() {
            return new Wishes(
                    Objects.requireNonNullElse(language, Language.VI),
                    quietFrom,
                    quietTo,
                    switches == null ? List.of() : List.copyOf(switches));
        }
    }

    @GetMapping
    Wishes mine(Principal person) {
        return preferences.of(person.getName());
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void choose(Principal person, @RequestBody Choice choice) {
        choose.of(person.getName(), choice.wishes());
    }
}
