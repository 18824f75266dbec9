package vn.thidua.workflow.portal;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.thidua.workflow.appraisal.ViewPublications;

/** The public page on which everybody reads who is proposed, and comments. */
@Controller
class PublicationPage {

    private final ViewPublications publications;

    PublicationPage(ViewPublications publications) {
        this.publications = publications;
    }

    @GetMapping("/publications")
    String publications(Model model) {
        model.addAttribute("publications", publications.open());
        return "portal/publications";
    }
}
