package org.plumbline.demo.county;

/**
 * A team that holds cases.
 *
 * @param name as the case system writes it
 * @param service the part of the service it belongs to
 */
public record Team(String name, Service service) {}
