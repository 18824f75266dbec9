package vn.thidua.workflow.portal;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** Whole addresses of pages, for receipts that are printed. */
@Component
class PaperLinks {

    private final PortalSettings settings;

    PaperLinks(PortalSettings settings) {
        this.settings = settings;
    }

    String to(String page) {
        var portal = settings.address().isBlank()
                ? ServletUriComponentsBuilder.fromCurrentContextPath()
                : UriComponentsBuilder.fromUriString(settings.address());
        return portal.path(page).toUriString();
    }
}
