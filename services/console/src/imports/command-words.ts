/** What is done with the rows of a file, by the command that does it. */

export const en = {
  identity: {
    customer: {
      register: 'Register a customer',
      'link-identifier': 'Link an identifier',
      'name-owner': 'Name the owner',
      relate: 'Relate customers',
    },
    staff: { join: 'Add a member of staff' },
    team: { form: 'Form a team' },
  },
  marketing: { contact: { 'grant-consent': 'Grant consent' } },
  sales: {
    opportunity: { open: 'Open an opportunity', win: 'Win an opportunity', lose: 'Lose an opportunity' },
    order: { place: 'Place an order', credit: 'Give a credit' },
    product: { list: 'List a product' },
  },
  service: {
    case: {
      open: 'Open a case',
      note: 'Note on a case',
      wait: 'Wait for the customer',
      'end-waiting': 'End the waiting',
      resolve: 'Resolve a case',
      reopen: 'Reopen a case',
    },
  },
} as const;
