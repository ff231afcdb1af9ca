// Who is told of in a room: persons, not pages, and no longer than they are there.
import { Company, type Present, together } from './company.js';

const person = (id: string): Present => ({ id, name: id, organisationName: null });
const [ruth, moses, jo] = ['Ruth', 'Moses', 'Jo'].map(person) as [Present, Present, Present];

describe('the company of a room', () => {
  it('counts a person once, however many pages they have open', () => {
    const company = new Company();
    company.say('a', ruth, false, 0);
    company.say('b', ruth, true, 0);
    company.say('c', moses, false, 0);
    expect(company.ofAllNodes(1)).toEqual({ count: 2, here: [ruth, moses], writing: [ruth] });
    company.forget('b');
    expect(company.ofAllNodes(1)).toEqual({ count: 2, here: [ruth, moses], writing: [] });
  });

  it('waits for no page that says nothing more', () => {
    const company = new Company();
    company.say('a', ruth, true, 0);
    company.hear('other node', { count: 1, here: [moses], writing: [] }, 5_000);
    expect(company.ofAllNodes(8_999).writing).toEqual([ruth]);
    expect(company.ofAllNodes(9_000).writing).toEqual([]);
    expect(company.ofAllNodes(25_000)).toEqual({ count: 1, here: [moses], writing: [] });
    expect(company.ofAllNodes(30_000).count).toBe(0);
    expect(company.isEmpty).toBe(true);
  });

  it('names twenty, and counts all', () => {
    const company = new Company();
    for (let index = 0; index < 500; index += 1) company.say(`${index}`, person(`${index}`), true, 0);
    const { count, here, writing } = company.ofThisNode(1);
    expect([count, here.length, writing.length]).toEqual([500, 20, 4]);
  });

  it('of several nodes counts whoever is named on two of them once', () => {
    const parts = [
      { count: 30, here: [ruth, moses], writing: [ruth] },
      { count: 2, here: [ruth, jo], writing: [ruth] },
    ];
    expect(together(parts)).toEqual({ count: 31, here: [ruth, moses, jo], writing: [ruth] });
  });
});
