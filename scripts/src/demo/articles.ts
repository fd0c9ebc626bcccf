/** What the service knows by heart: articles for the questions that come again, and what these questions are. */
import { type Teller, thing, type Thing } from './plan';
import { DAY, HOUR } from './time';

export const SKILLS = ['delivery', 'billing', 'machines', 'coffee'] as const;
export type Skill = (typeof SKILLS)[number];

interface Question {
  readonly subject: string;
  readonly text: string;
  readonly answer: string;
}

/** Of each skill, what is asked and answered. */
export const QUESTIONS: Readonly<Record<Skill, readonly Question[]>> = {
  delivery: [
    {
      subject: 'Where is my parcel?',
      text: 'It was to come on Tuesday. Nothing came.',
      answer: 'It waits at the depot and comes tomorrow.',
    },
    { subject: 'The bag was torn', text: 'Half of the beans were in the box.', answer: 'A new bag is on its way.' },
    {
      subject: 'Somebody else’s order',
      text: 'I got filter papers; I had ordered beans.',
      answer: 'The beans are sent today, keep the papers.',
    },
    {
      subject: 'Another address',
      text: 'We have moved. Please deliver to the new place.',
      answer: 'The address is changed from the next order on.',
    },
  ],
  billing: [
    {
      subject: 'Charged twice',
      text: 'My statement shows the order two times.',
      answer: 'One was a reservation and is gone by Friday.',
    },
    {
      subject: 'Invoice with our tax number',
      text: 'Our bookkeeping needs it on the invoice.',
      answer: 'The corrected invoice is attached.',
    },
    {
      subject: 'The code did not work',
      text: 'The shop said that my code is unknown.',
      answer: 'It works now; it was a capital O, not a zero.',
    },
  ],
  machines: [
    {
      subject: 'The machine leaks',
      text: 'There is water below it each morning.',
      answer: 'The gasket is worn out; a new one is on its way.',
    },
    { subject: 'Error E4', text: 'It shows E4 and does not heat.', answer: 'After descaling it heats again.' },
    { subject: 'The grinder is loud', text: 'Since last week it screams.', answer: 'A stone was between the burrs.' },
    {
      subject: 'When is the maintenance due?',
      text: 'The contract says once a year.',
      answer: 'A technician comes on the ninth.',
    },
  ],
  coffee: [
    {
      subject: 'It tastes sour',
      text: 'I brew as always, it tastes sour.',
      answer: 'A finer grind and hotter water helped.',
    },
    {
      subject: 'Which beans for a filter?',
      text: 'We have the Office brewer.',
      answer: 'Yirgacheffe or Huehuetenango.',
    },
    { subject: 'Roasted when?', text: 'I find no date on the bag.', answer: 'It is printed on the bottom.' },
  ],
};

/** Tells of the articles: each skill has two; one of them was revised, another retired. */
export function articles(teller: Teller): Map<Skill, Thing[]> {
  const { plan } = teller;
  const all = SKILLS.map((skill) => {
    const some = QUESTIONS[skill].slice(0, 2).map(({ subject, text, answer }, place) => {
      const article = thing(plan, 'article', `${skill} ${place}`);
      const at = plan.from + (place * 30 + SKILLS.indexOf(skill)) * DAY + 10 * HOUR;
      const content = { title: subject, text: `${text}\n\n${answer}`, skill, tags: [skill] };
      teller.tell(article, 'draft', content, at);
      teller.tell(article, 'publish', {}, at + 2 * HOUR);
      if (place === 0) {
        const revised = { ...content, text: `${content.text}\n\nIf that does not help, write to us.` };
        teller.tell(article, 'revise', revised, at + 200 * DAY);
        teller.tell(article, 'publish', {}, at + 201 * DAY);
      }
      return article;
    });
    return [skill, some] as const;
  });
  const outdated = thing(plan, 'article', 'outdated');
  const content = { title: 'Orders by fax', text: 'Send the form to the number below.', skill: 'delivery' };
  teller.tell(outdated, 'draft', content, plan.from + 11 * HOUR);
  teller.tell(outdated, 'publish', {}, plan.from + 12 * HOUR);
  teller.tell(outdated, 'retire', { reason: 'the fax was sold' }, plan.from + 300 * DAY);
  return new Map(all);
}
