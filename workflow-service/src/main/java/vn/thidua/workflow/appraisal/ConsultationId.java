package vn.thidua.workflow.appraisal;

import java.util.UUID;

/** Identifies one request to one agency; also its business key in the engine. */
public record ConsultationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
