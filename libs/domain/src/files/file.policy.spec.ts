// Who reads a file: every combination of what is known of it.
import { colleague, nobody } from '../testing/actors.js';
import { canReadFile, canSendFiles } from './file.policy.js';

const owner = { ...colleague, personId: 'owner' };
const said = [true, false];
const cases = said.flatMap((isChecked) =>
  said.flatMap((isUsed) => said.map((isReadable) => ({ ownerId: 'owner', isChecked, isUsed, isReadable }))),
);

it.each(cases)('%j', (file) => {
  const { isChecked, isUsed, isReadable } = file;
  expect(canReadFile(null, file).allowed).toBe(isChecked && isReadable);
  expect(canReadFile(colleague, file).allowed).toBe(isChecked && isReadable);
  expect(canReadFile(owner, file).allowed).toBe(isChecked && (isReadable || !isUsed));
});

it('is sent by whoever has a place at a school or a partner', () => {
  expect(canSendFiles(colleague)).toEqual({ allowed: true });
  expect(canSendFiles(nobody)).toEqual({ allowed: false, refusal: 'FILE_FOR_STAFF' });
  expect(canSendFiles({ ...nobody, isAdministrator: true }).allowed).toBe(false);
});
