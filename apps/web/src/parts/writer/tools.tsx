// The few tools of the editor: each a button that says whether it is on.
import { type Editor, useEditorState } from '@tiptap/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkDialog } from './link-dialog.js';
import style from './writer.module.css';

interface Tool {
  name: 'strong' | 'emphasis' | 'bulletList' | 'orderedList' | 'blockquote';
  toggle: (editor: Editor) => unknown;
}

const tools: readonly Tool[] = [
  { name: 'strong', toggle: (editor) => editor.chain().focus().toggleBold().run() },
  { name: 'emphasis', toggle: (editor) => editor.chain().focus().toggleItalic().run() },
  { name: 'bulletList', toggle: (editor) => editor.chain().focus().toggleBulletList().run() },
  { name: 'orderedList', toggle: (editor) => editor.chain().focus().toggleOrderedList().run() },
  { name: 'blockquote', toggle: (editor) => editor.chain().focus().toggleBlockquote().run() },
];

export function Tools({ editor }: { editor: Editor }) {
  const { t } = useTranslation();
  const [isLinking, setLinking] = useState(false);
  const active = useEditorState({
    editor,
    selector: ({ editor: now }) =>
      [...tools.map(({ name }) => name), 'link' as const].filter((name) => now.isActive(name)),
  });
  return (
    <div className={style.tools} role="group" aria-label={t('write.tools')}>
      {tools.map(({ name, toggle }) => (
        <button
          key={name}
          type="button"
          className={style.tool}
          aria-pressed={active.includes(name)}
          onClick={() => toggle(editor)}
        >
          {t(`write.${name}`)}
        </button>
      ))}
      <button
        type="button"
        className={style.tool}
        aria-pressed={active.includes('link')}
        onClick={() => setLinking(true)}
      >
        {t('write.link')}
      </button>
      {isLinking && <LinkDialog editor={editor} onClose={() => setLinking(false)} />}
    </div>
  );
}
