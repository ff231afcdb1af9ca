// One's own post back on the sheet. What is changed is kept on the device until the API has it, also when the line is down.
import type { RichTextDocument } from '@sixfold/rich-text';
import { Button, Skeleton, TimeAgo } from '@sixfold/ui';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as newKey } from 'uuid';
import type { PostShown } from '../../../parts/post/post.graphql.js';
import { PostFrame } from '../../../parts/post/post.js';
import { unsentStore } from '../../../parts/unsent/unsent-store.js';
import { LazyWriter } from '../../../parts/writer/lazy-writer.js';
import { useSubmit } from '../../../platform/client/use-submit.js';
import { ProblemNotice } from '../../../platform/page/problem-notice.js';
import { EditPostDocument } from './changes.graphql.js';

export interface EditInPlaceProps {
  post: PostShown;
  me: string;
  onClose: () => void;
  onChanged: (post: PostShown) => void;
}

export function EditInPlace({ post, me, onClose, onChanged }: EditInPlaceProps) {
  const { id, author, body, language, postedAt } = post;
  const { t } = useTranslation();
  const [store] = useState(() => unsentStore<RichTextDocument>(me, `edit:${id}`));
  const [initial, setInitial] = useState<RichTextDocument | null>(null);
  const { submit, isPending, problem } = useSubmit(EditPostDocument);
  useEffect(() => {
    void store.read().then(([kept]) => setInitial((shown) => shown ?? kept ?? body));
  }, [store, body]);
  const end = () => {
    void store.write([]);
    onClose();
  };
  async function save(changed: RichTextDocument): Promise<boolean> {
    // Each saving is a wish of its own: other words under the key of one that got no answer would be refused.
    const done = await submit({ id, body: changed, clientKey: newKey() });
    if (done === null) return false;
    onChanged(done.editPost);
    end();
    return true;
  }
  return (
    <PostFrame
      name={author.name}
      organisation={author.organisationName}
      note={<TimeAgo at={postedAt} />}
      body={null}
      language={language}
    >
      <ProblemNotice problem={problem} />
      {initial === null ? (
        <Skeleton shape="text" label={t('shell.states.loading')} />
      ) : (
        <LazyWriter
          label={t('talkInAGroup.change.editLabel')}
          submitLabel={t('talkInAGroup.change.save')}
          initial={initial}
          hasFocus
          isPending={isPending}
          onWrite={(changed) => void store.write(changed === null ? [] : [changed])}
          onSubmit={save}
        >
          <Button onClick={end}>{t('talkInAGroup.change.cancel')}</Button>
        </LazyWriter>
      )}
    </PostFrame>
  );
}
