/** The whole path, driven and judged from outside: HTTP, Kafka, mail and the two databases. */
package vn.thidua.e2e;
