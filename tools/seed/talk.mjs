// What the demo's teachers talk about: two groups, their discussions, and when each post was written.
// @ts-check
import { list, p, quote, text } from './rich-text.mjs';

/**
 * @typedef {{ by: string, hoursAgo: number, body: import('./rich-text.mjs').Block }} DemoPost
 * @typedef {{ title: string, posts: DemoPost[] }} DemoDiscussion
 * @typedef {{ name: string, purpose: string, openedBy: string, people: string[], discussions: DemoDiscussion[] }} DemoGroup
 */

/** @param {string} by @param {number} hoursAgo @param {import('./rich-text.mjs').Block[]} content @returns {DemoPost} */
const post = (by, hoursAgo, ...content) => ({ by, hoursAgo, body: text(...content) });

/** @type {DemoGroup} */
const reception = {
  name: 'Reception across the network',
  purpose: 'For everyone who teaches four- and five-year-olds in our seven schools.',
  openedBy: 'ruth',
  people: ['moses', 'anders', 'freja', 'bethan', 'jo', 'nell', 'colin'],
  discussions: [
    {
      title: 'What do you do on the first rainy Monday?',
      posts: [
        post(
          'ruth',
          30,
          p(
            'Wet play for the third day, twenty-eight children, one hall that is being painted. What do you reach for when everyone has been indoors since nine?',
          ),
        ),
        post(
          'moses',
          28,
          p(
            'We turned the cloakroom into a post office. It sounds silly, but writing letters to the other class kept twenty-six of them going for an hour, and *three who never write wrote*.',
          ),
        ),
        post(
          'jo',
          27,
          p(
            'Did you give them anything to copy from? Ours sit in front of an empty envelope and ask how to spell everything.',
          ),
        ),
        post(
          'moses',
          26,
          quote('Did you give them anything to copy from?'),
          p(
            'Only names. A board with every child’s name and a photograph they had taken of each other. Everything else they made up, and nobody asked me to spell a thing, because the letter was not for me.',
          ),
        ),
        post(
          'anders',
          7,
          p(
            'Could we send our letters to yours? Mine could try their first words to somebody they have never met, with pictures where the words run out.',
          ),
        ),
        post('ruth', 5, p('Yes please. Shall we say one bundle a fortnight? I will bring a real post bag.')),
      ],
    },
    {
      title: 'Letters that never got an answer',
      posts: [
        post(
          'nell',
          190,
          p(
            'Something that did not work, so that nobody else does it. We wrote to a class that was away on the day the letters came. Nine days without an answer, and by then half of mine had decided that letters are a thing grown-ups make you do.',
          ),
        ),
        post(
          'freja',
          186,
          p(
            'We had the same in September. What helped a little: the class that gets a bundle sends *one postcard the same day*, from everybody, that says only “they have come, we are reading”.',
          ),
        ),
        post(
          'nell',
          170,
          p('That is small enough to be kept up. I will try it with the next bundle and say here what happened.'),
        ),
        post(
          'nell',
          52,
          p(
            'It happened: postcard on Tuesday, answers on Friday week, and on the Wednesday in between four children wrote a second letter without being asked.',
          ),
        ),
        post('bethan', 50, p('Please put that sentence in the case study exactly as it stands.')),
      ],
    },
    {
      title: 'How do you keep what they say before they can write it?',
      posts: [
        post(
          'colin',
          400,
          p(
            'Ours tell wonderful letters and write four letters of them. I scribe, and then it is my letter. How do you hold on to theirs?',
          ),
        ),
        post(
          'ruth',
          396,
          p('Three things, in the order in which I gave up on the one before:'),
          list(
            'recording them (nobody ever listens again)',
            'scribing everything (my words by Friday)',
            'one line a child, written down *exactly as said*, read back to them before it goes in the envelope',
          ),
        ),
        post(
          'jo',
          380,
          p(
            'The reading back is it. Maisie heard hers and said “no, I said *because* he’s lonely”, and she was right.',
          ),
        ),
      ],
    },
  ],
};

/** @type {DemoGroup} */
const coordinators = {
  name: 'Subject co-ordinators',
  purpose: 'English leads of the seven schools: what we ask, what we measure, what we stop doing.',
  openedBy: 'moses',
  people: ['ruth', 'esther', 'farah', 'grace', 'dilys', 'alan'],
  discussions: [
    {
      title: 'One sheet for the baseline: what should be on it?',
      posts: [
        post(
          'moses',
          330,
          p(
            'We said seven schools, one baseline, before half term. I would rather have four things that everyone really does than twelve that three schools do. My four:',
          ),
          list(
            'how many words a child writes in ten minutes, unprompted',
            'how many children start without being spoken to',
            'one question to the child: who is it for?',
            'one photograph of the page, no name on it',
          ),
        ),
        post(
          'esther',
          326,
          p('The second is the one I would fight for. Can we say “within one minute”, so that we all count the same?'),
        ),
        post(
          'dilys',
          300,
          p('And on the same weekday. Ours on a Friday afternoon are not the children of a Tuesday morning.'),
        ),
        post(
          'grace',
          296,
          p(
            'About the photograph: no name, no face, and it stays with the school. Then we need nobody’s permission to look at our own pages, and we can still compare how they fill.',
          ),
        ),
        post(
          'moses',
          280,
          p(
            'Agreed, all three. Sheet with “within one minute”, Tuesday morning, pages without names. I will bring it on Thursday.',
          ),
        ),
      ],
    },
    {
      title: 'Weekly letters were too many',
      posts: [
        post(
          'farah',
          120,
          p(
            'Honest report from us: by week five the letters were a chore, for the children and for me. Two colleagues stopped without saying so.',
          ),
        ),
        post(
          'alan',
          118,
          p(
            'Same here. We went to every fortnight in week four and the children began to *ask* when the bag would come.',
          ),
        ),
        post(
          'ruth',
          100,
          p(
            'Then let us all say a fortnight, and write down that weekly was our mistake. Somebody else is about to make it.',
          ),
        ),
        post('esther', 98, p('I will note it under “what did not work”. It is the most useful line we have so far.')),
      ],
    },
  ],
};

/** @type {readonly DemoGroup[]} */
export const groups = [reception, coordinators];
