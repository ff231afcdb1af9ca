// What a person is writing in one place of a discussion, as a title and a body.
import type { RichTextDocument } from '@sixfold/rich-text';
import { useCallback, useRef } from 'react';
import { answerOf } from '../../platform/client/answer.js';
import { KeepPostDraftDocument, MyPostDraftDocument, type PlaceOfDraft } from './post-draft.graphql.js';
import type { DraftStatus } from './use-draft.js';
import { type DraftShelf, type FoundDraft, useOwnDraft } from './use-own-draft.js';

export interface Writing {
  /** Of a new discussion; empty elsewhere. */
  title: string;
  body: RichTextDocument | null;
}

export interface KeptPostDraft {
  status: DraftStatus;
  /** What the page begins with, and how often it has begun anew. */
  begun: Writing & { readonly time: number };
  write: (change: Partial<Writing>) => void;
  /** It was sent: nothing is left to keep. */
  sent: () => void;
  /** What was saved on another device meanwhile, while it is not chosen what stays. */
  elsewhere: Writing | null;
  keepMine: () => void;
  takeTheirs: () => void;
}

const nothing: Writing = { title: '', body: null };

export const shelfOfPosts = (place: PlaceOfDraft): DraftShelf<Writing> => ({
  name: `${place.place}:${place.placeId}`,
  isNothing: ({ title, body }) => title === '' && body === null,
  read: async (client) => {
    const { data } = await client.query(MyPostDraftDocument, place, { requestPolicy: 'network-only' });
    if (!data?.myPostDraft) return null;
    const { revision, title, body } = data.myPostDraft;
    return { content: { title, body }, revision };
  },
  save: async (client, writing, revision) =>
    answerOf(
      await client.mutation(KeepPostDraftDocument, { ...place, ...(writing ?? nothing), revision }).toPromise(),
      ({ keepPostDraft }) => keepPostDraft.revision,
    ),
});

export function usePostDraft(place: PlaceOfDraft, found: FoundDraft<Writing> | null): KeptPostDraft {
  const draft = useOwnDraft(shelfOfPosts(place), found);
  const { begun, write: keep, sent: forget } = draft;
  const now = useRef(begun.content ?? nothing);
  const write = useCallback(
    (change: Partial<Writing>) => {
      now.current = { ...now.current, ...change };
      keep(now.current);
    },
    [keep],
  );
  const sent = useCallback(() => {
    now.current = nothing;
    forget();
  }, [forget]);
  const takeTheirs = () => {
    now.current = draft.elsewhere ?? nothing;
    draft.takeTheirs();
  };
  return { ...draft, begun: { ...(begun.content ?? nothing), time: begun.time }, write, sent, takeTheirs };
}
