package org.abatecheck.template;

/**
 * What a template tells to do next, each as it is typed.
 *
 * @param schema the file, beside the template, in which an editor finds the schema
 */
public record Advice(String schema, String check, String explain, String full) {}
