// Looks for what a person was writing of a resource before it lets them go on; says so, and lets them begin anew instead.
import { Button, Notice, Skeleton, UndoBar } from '@sixfold/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type DraftShelf,
  type FoundDraft,
  type OwnDraft,
  useFoundDraft,
  useOwnDraft,
} from '../../parts/draft/use-own-draft.js';
import { WrittenMeanwhile } from '../../parts/draft/written-meanwhile.js';
import { answerOf } from '../../platform/client/answer.js';
import { formToKeep, keptForm, type ResourceForm, withParts } from './kept-form.js';
import { KeepResourceDraftDocument, MyResourceDraftDocument } from './resource-draft.graphql.js';

export type DraftOfResource = OwnDraft<ResourceForm>;

export interface WithResourceDraftProps {
  /** Null for one that is made anew. */
  resourceId: string | null;
  /** The form before anybody wrote in it. */
  untouched: ResourceForm;
  children: (draft: DraftOfResource) => ReactNode;
}

export function WithResourceDraft(props: WithResourceDraftProps) {
  const { t } = useTranslation();
  const [begunWith] = useState(props);
  const found = useFoundDraft(shelfOf(begunWith));
  if (found === undefined) return <Skeleton shape="rows" label={t('shell.states.loading')} />;
  return <Found {...begunWith} children={props.children} found={found} />;
}

function Found({ children, found, ...place }: WithResourceDraftProps & { found: FoundDraft<ResourceForm> | null }) {
  const { t } = useTranslation();
  const draft = useOwnDraft(shelfOf(place), found);
  const [givenUp, giveUp] = useState<ResourceForm | null>(null);
  const { begun, elsewhere } = draft;
  const isOfEarlier = begun.content !== null && begun.content.version !== place.untouched.version;
  const beginAnew = () => {
    giveUp(begun.content);
    draft.beginWith(null);
  };
  const takeBack = () => {
    draft.beginWith(givenUp);
    giveUp(null);
  };
  return (
    <>
      {begun.content !== null && (
        <Notice
          tone={isOfEarlier ? 'warn' : 'neutral'}
          action={<Button onClick={beginAnew}>{t('writeAResource.draft.beginAnew')}</Button>}
        >
          {t(isOfEarlier ? 'writeAResource.draft.ofEarlier' : 'writeAResource.draft.found')}
        </Notice>
      )}
      {elsewhere && (
        <WrittenMeanwhile name={null} onKeepMine={draft.keepMine} onTakeTheirs={draft.takeTheirs}>
          <p>
            <strong>{elsewhere.written.title}</strong>
          </p>
          <p>{elsewhere.written.purpose}</p>
        </WrittenMeanwhile>
      )}
      {children(draft)}
      {givenUp && (
        <UndoBar
          message={t('writeAResource.draft.begunAnew')}
          undoLabel={t('readAResource.undo')}
          onUndo={takeBack}
          onExpire={() => giveUp(null)}
        />
      )}
    </>
  );
}

const shelfOf = ({ resourceId, untouched }: Omit<WithResourceDraftProps, 'children'>): DraftShelf<ResourceForm> => ({
  name: `resource:${resourceId ?? 'new'}`,
  isNothing: (form) => formToKeep(form) === formToKeep(untouched),
  read: async (client) => {
    const { data } = await client.query(MyResourceDraftDocument, { resourceId }, { requestPolicy: 'network-only' });
    if (!data?.myResourceDraft) return null;
    const { form, version, revision } = data.myResourceDraft;
    const content = keptForm(form, version, untouched);
    return content && { content: resourceId === null ? withParts(content, untouched) : content, revision };
  },
  save: async (client, form, revision) => {
    const kept = { resourceId, form: form && formToKeep(form), version: form?.version ?? null, revision };
    return answerOf(
      await client.mutation(KeepResourceDraftDocument, kept).toPromise(),
      ({ keepResourceDraft }) => keepResourceDraft.revision,
    );
  },
});
