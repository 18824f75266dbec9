/**
 * The whole system on one machine: real PostgreSQL, a real Kafka broker, a mail sink and both services as processes of their own.
 *
 * <p>It knows the services from outside only: their jars, environment variables and REST interface. It is not a way to run the
 * system in production.
 */
@NullMarked
package vn.thidua.local;

import org.jspecify.annotations.NullMarked;
