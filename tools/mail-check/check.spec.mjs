// Mail in short: a few kills of the server between what it commits and the mail that follows from it.
// @ts-check
import { checkMail, verdictOn } from './check.mjs';

it('brings everybody their mail, whenever the server is killed', async () => {
  const { faults, told, mails } = await checkMail({ schools: 30, kills: 3, durable: false });
  expect(faults).toEqual([]);
  expect([told, mails]).toEqual([30, 30]);
}, 600_000);

it('would notice a mail that is lost, one written anew, and more doubles than kills explain', () => {
  const mail = (/** @type {string} */ to, messageId = to) => ({ at: 0, to, messageId, message: '' });
  expect(verdictOn(['a', 'b'], [mail('a')], 0).faults).toEqual(['b got 0 different mails']);
  expect(verdictOn(['a'], [mail('a', '1'), mail('a', '2')], 1).faults).toEqual(['a got 2 different mails']);
  expect(verdictOn(['a'], [mail('a'), mail('a')], 0).faults).toEqual(['1 mails came twice, after 0 kills']);
  expect(verdictOn(['a'], [mail('a'), mail('a')], 1)).toMatchObject({ faults: [], mails: 1, twice: 1 });
});
