// Writes past the editor: the same operations from the page itself, as a script in its console would send them.
import type { Page } from 'playwright-core';

interface Reply {
  data: Record<string, unknown> | null;
  errors?: readonly { extensions: { code: string } }[];
}

export interface Mark {
  type: string;
  attrs?: Record<string, string>;
}

/** Posts one paragraph; answers with the code of the refusal, or null. */
export async function postByFetch(
  page: Page,
  discussionId: string,
  text: string,
  marks: Mark[],
): Promise<string | null> {
  const content = [{ type: 'paragraph', content: [{ type: 'text', text, marks }] }];
  const reply = await page.evaluate(
    async ([id, body]) => {
      const query = `mutation ($id: ID!, $body: RichText!, $key: ID!) {
        post(discussionId: $id, body: $body, clientKey: $key) { id }
      }`;
      const response = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables: { id, body, key: crypto.randomUUID() } }),
      });
      return (await response.json()) as Reply;
    },
    [discussionId, { type: 'doc', content }] as const,
  );
  return reply.errors?.[0]?.extensions.code ?? null;
}
