package vn.thidua.bench;

/** Two slices measured one after the other. */
record Pair(Slice main, Slice vanilla) {

    double ratio() {
        return main.perSecond() / vanilla.perSecond();
    }
}
