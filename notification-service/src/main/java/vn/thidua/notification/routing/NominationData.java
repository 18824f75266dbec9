package vn.thidua.notification.routing;

import java.util.Objects;
import java.util.UUID;

/** What nomination events say, as far as this service needs it. */
record NominationData(UUID nominationId, String dossierCode, String awardName, String subject, String unit) {

    NominationData {
        Objects.requireNonNull(nominationId, "nominationId must be there, but is missing");
        Objects.requireNonNull(dossierCode, "dossierCode must be there, but is missing");
        Objects.requireNonNull(awardName, "awardName must be there, but is missing");
        Objects.requireNonNull(subject, "subject must be there, but is missing");
        Objects.requireNonNull(unit, "unit must be there, but is missing");
    }
}
