@org.jspecify.annotations.NullMarked
package dk.kkr.agenda.reimport;
