// The whole way of an answer by mail, over a real mail server and a server that is killed on the way.
// @ts-check
import { answerByMail } from './answer.mjs';

it('a mail about a discussion is answered by mail, once, also when the answer comes again after a crash', async () => {
  const { mail, statuses, posts } = await answerByMail();
  expect(mail).toMatch(/^Reply-To:\s+reply\+[0-9a-v]{45}@sixfold\.example/im);
  expect([statuses, posts]).toEqual([[204, 204], 2]);
}, 600_000);
