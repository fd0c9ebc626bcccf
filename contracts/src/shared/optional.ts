import { ValidateIf } from 'class-validator';

/** The condition of `Optional`, by which schema generators recognise it. */
export const isPresent = (_: unknown, value: unknown): boolean => value !== undefined;

/**
 * Marks a field that may be left out. Unlike class-validator's `IsOptional`, null is no way to leave it out, so that
 * there is one spelling of "not there" in all events.
 */
export const Optional = (): PropertyDecorator => ValidateIf(isPresent);
