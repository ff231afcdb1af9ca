// The invented people of the demo, at real schools. The first ones are in the table that a start prints.
// @ts-check

/**
 * @typedef {'staff' | 'head' | 'coordinator'} Role
 * @typedef {{ key: string, name: string, language: 'en' | 'da' | 'sv', urn: string | null, role: Role, who: string | null }} DemoPerson
 */

/** All demo people sign in with it; production refuses them. */
export const DEMO_PASSWORD = 'letters between two classrooms';

export const emailOf = (/** @type {string} */ key) => `${key}@demo.sixfold.example`;

/** @returns {DemoPerson} */
const person = (
  /** @type {string} */ key,
  /** @type {string} */ name,
  /** @type {string | null} */ urn,
  /** @type {Role} */ role,
  /** @type {string | null} */ who = null,
  /** @type {'en' | 'da' | 'sv'} */ language = 'en',
) => ({ key, name, urn, role, who, language });

/** @type {readonly DemoPerson[]} */
export const people = [
  person('ruth', 'Ruth Pargeter', '123457', 'staff', 'teacher in Shropshire, co-leader of an active network'),
  person('moses', 'Moses Oduya', '101527', 'staff', 'teacher in Brent, the other co-leader'),
  person('hannah', 'Hannah Eke', '138796', 'coordinator', 'head in Norfolk, forming a network: four of six'),
  person('priya', 'Priya Raman', '121009', 'staff', 'teacher in Norfolk, was offered a co-leader’s seat'),
  person('tomasz', 'Tomasz Wilk', '121123', 'coordinator', 'coordinator in Norfolk, has a proposal to answer'),
  person('gareth', 'Gareth Lloyd', null, 'staff', 'facilitator of the programme'),
  person('ingrid', 'Ingrid Solberg', null, 'staff', 'administrator; sees the demo’s mail'),
  person('anders', 'Anders Holm', '101519', 'staff', 'teacher in Brent who reads Danish', 'da'),
  person('freja', 'Freja Lindqvist', '142703', 'staff', 'teacher in Brent who reads Swedish', 'sv'),

  person('alan', 'Alan Frith', '123457', 'head'),
  person('bethan', 'Bethan Rees', '123532', 'coordinator'),
  person('colin', 'Colin Mayhew', '123537', 'coordinator'),
  person('dilys', 'Dilys Probert', '139630', 'coordinator'),
  person('esther', 'Esther Adeyemi', '101527', 'coordinator'),
  person('farah', 'Farah Siddiqui', '101519', 'coordinator'),
  person('grace', 'Grace Mensah', '142703', 'coordinator'),
  person('jo', 'Jo Hartley', '123532', 'staff'),
  person('nell', 'Nell Oakes', '139630', 'staff'),
  person('leonard', 'Leonard Bloom', '120825', 'coordinator'),
  person('maya', 'Maya Thirkettle', '121009', 'coordinator'),
  person('oliver', 'Oliver Dack', '141895', 'coordinator'),
  person('sylvia', 'Sylvia Beck', '120856', 'coordinator'),
];

/** @type {readonly { name: string, who: string, email: string, password: string }[]} */
export const demoPeople = people.flatMap(({ key, name, who }) =>
  who === null ? [] : [{ name, who, email: emailOf(key), password: DEMO_PASSWORD }],
);
