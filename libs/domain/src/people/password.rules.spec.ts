// The password rule: length in characters, and nothing that is guessed first.
import { judgePassword, PASSWORD_LONGEST, PASSWORD_SHORTEST } from './password.rules.js';
import { leastTimeOf } from '../testing/least-time.js';

const amira = { email: 'amira.holt@hillside.example', name: 'Amira Holt' };
const reason = (password: string) => {
  const verdict = judgePassword(password, amira);
  return verdict.allowed ? 'allowed' : verdict.refusal;
};

describe('a new password', () => {
  it.each([
    'kettle on the windowsill',
    'blå cykel under æbletræet',
    'Lingonsylt på gröten',
    'kX9!mQ2@vL5#',
    '839201746552',
    '8f3a-92bd-77c1',
    '春眠不覚暁処処聞啼鳥夜来',
  ])('may be %j', (password) => expect(reason(password)).toBe('allowed'));

  it.each([
    'Password1234!',
    'P@$$w0rd2026!',
    'welcome-welcome-2026',
    'sixfold-sixfold-1',
    'Adgangskode2026',
    'lösenord123456',
    'sommar2026sommar',
    'qwertyuiop123',
    'poiuytrewq098',
    'abcdefghijkl',
    '123456789012',
    'aaaaaaaaaaaa',
    'abababababab',
    'AmiraHolt2026!',
    'hillside-amira-99',
    'correct horse battery staple',
    '!!!!!!!!!!!!!!!!',
  ])('may not be %j', (password) => expect(reason(password)).toBe('PASSWORD_TOO_COMMON'));

  it('is measured in characters, not in code units', () => {
    expect(reason('🦊🦉🐢')).toBe('PASSWORD_TOO_SHORT');
    expect(reason('kettle on w'.slice(0, PASSWORD_SHORTEST - 1))).toBe('PASSWORD_TOO_SHORT');
    expect(reason('kettle on wi')).toBe('allowed');
    expect(reason('kettle on. '.repeat(40).slice(0, PASSWORD_LONGEST))).toBe('allowed');
    expect(reason('kettle on. '.repeat(40).slice(0, PASSWORD_LONGEST + 1))).toBe('PASSWORD_TOO_LONG');
  });

  it('is judged in no time, however it is made', () => {
    expect(leastTimeOf(() => judgePassword('abc'.repeat(85), amira))).toBeLessThan(10);
  });
});
