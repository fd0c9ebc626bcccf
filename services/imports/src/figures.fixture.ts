/** What is published of the data sets, and so must come out of their import, on whatever engines. */

export const MAVEN_CRM = {
  won: 4238,
  lost: 2473,
  engaging: 1589,
  prospecting: 500,
  wonValue: 10_005_534,
  subsidiaries: 15,
} as const;

export const ONLINE_RETAIL = {
  lines: 541_909,
  /** Value of all lines. */
  value: '9747747.93',
  /** Value of the lines that have a customer and were not cancelled. */
  withCustomer: 8_911_407.9,
  /** Of the customers whose first line is in December 2010, those with lines in each month from then on. */
  cohort: [948, 362, 317, 367, 341, 376, 360, 336, 336, 374, 354, 474, 260],
} as const;
