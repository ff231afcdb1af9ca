// Where a link leads: asked for in a dialog, checked by the rule that the API judges it by.
import { safeLink } from '@sixfold/rich-text';
import { Button, Dialog, Stack, TextField } from '@sixfold/ui';
import type { Editor } from '@tiptap/react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { refusalWords } from '../../platform/client/refusal-words.js';

/** People leave the beginning away. */
const completed = (address: string): string => (/^[a-z][a-z+.-]*:/i.test(address) ? address : `https://${address}`);

export function LinkDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const { t } = useTranslation();
  const present: unknown = editor.getAttributes('link')['href'];
  const { register, handleSubmit, formState } = useForm({
    defaultValues: { address: typeof present === 'string' ? present : '' },
  });
  const setLink = handleSubmit(({ address }) => {
    const chain = editor.chain().focus().extendMarkRange('link');
    const href = safeLink(completed(address.trim()));
    if (address.trim() === '') chain.unsetLink().run();
    else if (href && editor.state.selection.empty && !present) {
      chain.insertContent({ type: 'text', text: address.trim(), marks: [{ type: 'link', attrs: { href } }] }).run();
    } else if (href) chain.setLink({ href }).run();
    onClose();
  });
  const isSafe = (address: string) =>
    address.trim() === '' || safeLink(completed(address.trim())) !== null || refusalWords(t, 'TEXT_LINK_UNSAFE');
  return (
    <Dialog title={t('write.linkTitle')} closeLabel={t('shell.close')} onClose={onClose}>
      <form onSubmit={(event) => void setLink(event)} noValidate>
        <Stack>
          <TextField
            label={t('write.linkAddress')}
            hint={t('write.linkHint')}
            inputMode="url"
            autoComplete="off"
            error={formState.errors.address?.message}
            {...register('address', { validate: isSafe })}
          />
          <Button type="submit" kind="primary">
            {t('write.linkSet')}
          </Button>
        </Stack>
      </form>
    </Dialog>
  );
}
