package vn.thidua.workflow.audit;

/** End of the chain at one moment; whoever keeps it elsewhere can prove that nothing before it was changed or cut off. */
public record AuditHead(long number, String hash) {

    @Override
    public String toString() {
        return number + " " + hash;
    }

    static AuditHead parse(String line) {
        var parts = line.strip().split(" ", 2);
        return new AuditHead(Long.parseLong(parts[0]), parts[1]);
    }
}
