package vn.thidua.local;

import java.util.List;

/** Somebody of the sample data who can log in. @param roles groups that the person belongs to */
public record Login(String user, String password, List<String> roles) {}
