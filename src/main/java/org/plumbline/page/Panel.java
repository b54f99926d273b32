package org.plumbline.page;

/** The confirmation that something is done for good: {@code @template.page.panel(page.done())}. */
public record Panel(String heading, String words) {}
