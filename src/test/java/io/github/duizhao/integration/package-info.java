/**
 * Tests of the packed extension in a real office, which runs headless, in a fresh profile, and is
 * driven over a local socket.
 *
 * <p>A test class that is annotated with {@code @ExtendWith(SharedOffice.class)} gets the one
 * {@link io.github.duizhao.integration.Office} of the whole run as a parameter. A test that needs
 * an office of its own, with other settings, starts one and closes it.
 */
package io.github.duizhao.integration;
