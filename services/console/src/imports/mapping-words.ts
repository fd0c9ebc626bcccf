/** What kinds of data and their fields are called. */

export const en = {
  mappings: {
    customers: { name: 'Customers from any CSV file', about: 'One customer a row; you choose which column is what.' },
    'atomic-crm': {
      name: 'Atomic CRM',
      about: 'Contacts and companies: contacts.csv, and contacts_export.csv if it is there.',
    },
    cdnow: { name: 'CDNOW', about: 'A sample of customers and their purchases: CDNOW_sample.txt.' },
    cfpb: { name: 'CFPB complaints', about: 'Complaints about financial companies: consumer_complaints_cuny.csv.' },
    helpdesk: { name: 'Help desk log', about: 'Events of a help desk’s tickets: helpdesk.csv.' },
    'maven-crm': { name: 'Maven CRM', about: 'Accounts, products, sales teams and deals: four CSV files.' },
    'online-retail': { name: 'UCI Online Retail', about: 'Invoice lines: customers, orders, returns and corrections.' },
    'salesforce-dataloader': {
      name: 'Salesforce Data Loader',
      about: 'Accounts and opportunities: accountData.csv, opportunityData.csv.',
    },
    vcards: { name: 'Address books (vCard)', about: 'All .vcf files, of versions 2.1, 3.0 and 4.0.' },
  },
  fields: {
    name: { name: 'Name', about: 'Name of the person or organisation.' },
    firstName: { name: 'First name', about: 'Given name of a person.' },
    lastName: { name: 'Last name', about: 'Family name of a person.' },
    company: { name: 'Company', about: 'The organisation that a person works for.' },
    kind: { name: 'Person or organisation', about: 'Whether it is a person or an organisation.' },
    email: { name: 'E-mail', about: 'E-mail address.' },
    phone: { name: 'Phone', about: 'Phone number.' },
    country: { name: 'Country', about: 'Country.' },
    externalId: { name: 'Id elsewhere', about: 'Id that another system gave.' },
    since: { name: 'Customer since', about: 'Since when it is a customer.' },
  },
  values: { person: 'Person', organisation: 'Organisation' },
} as const;
