import { quickDays } from './quick-days';

describe('days that are often asked for', () => {
  it('end before the month, quarter and year of the day', () => {
    expect(quickDays('2026-11-23')).toEqual({
      endOfMonth: '2026-10-31',
      endOfQuarter: '2026-09-30',
      endOfYear: '2025-12-31',
      yearAgo: '2025-11-23',
    });
  });

  it('are in the year before at the beginning of a year', () => {
    expect(quickDays('2026-01-01')).toMatchObject({ endOfMonth: '2025-12-31', endOfQuarter: '2025-12-31' });
  });

  it('know leap years', () => {
    expect(quickDays('2028-03-31').endOfMonth).toBe('2028-02-29');
    expect(quickDays('2028-02-29').yearAgo).toBe('2027-03-01');
  });
});
