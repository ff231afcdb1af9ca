// The tools of the editor: how a text looks where the caret stands, and what can be done with the table around it.
import { type IconName, useAnnounce } from '@sixfold/ui';
import type { ChainedCommands } from '@tiptap/core';
import { type Editor, useEditorState } from '@tiptap/react';
import { useTranslation } from 'react-i18next';
import { atTheCaret } from './at-the-caret.js';
import { changeTable, insertTable, type TableAct } from './tables.js';
import { ToolBar } from './tool-bar.js';

interface Look {
  name:
    | 'strong'
    | 'emphasis'
    | 'heading'
    | 'subheading'
    | 'bulletList'
    | 'orderedList'
    | 'blockquote'
    | 'code'
    | 'codeBlock';
  isOn?: (editor: Editor) => boolean;
  toggle: (text: ChainedCommands) => ChainedCommands;
}

const looks: readonly Look[] = [
  { name: 'strong', toggle: (text) => text.toggleBold() },
  { name: 'emphasis', toggle: (text) => text.toggleItalic() },
  {
    name: 'heading',
    isOn: (editor) => editor.isActive('heading', { level: 1 }),
    toggle: (text) => text.toggleHeading({ level: 1 }),
  },
  {
    name: 'subheading',
    isOn: (editor) => editor.isActive('heading', { level: 2 }),
    toggle: (text) => text.toggleHeading({ level: 2 }),
  },
  { name: 'bulletList', toggle: (text) => text.toggleBulletList() },
  { name: 'orderedList', toggle: (text) => text.toggleOrderedList() },
  { name: 'blockquote', toggle: (text) => text.toggleBlockquote() },
  { name: 'code', toggle: (text) => text.toggleCode() },
  { name: 'codeBlock', toggle: (text) => text.toggleCodeBlock() },
];

const icons: Readonly<Record<Look['name'], IconName>> = {
  strong: 'strong',
  emphasis: 'emphasis',
  heading: 'heading',
  subheading: 'subheading',
  bulletList: 'list',
  orderedList: 'numbered',
  blockquote: 'quote',
  code: 'code',
  codeBlock: 'codeBlock',
};

const tableActs: readonly TableAct[] = ['addRow', 'addColumn', 'removeRow', 'removeColumn', 'removeTable'];

const isOnIn = (editor: Editor, { name, isOn }: Look): boolean => isOn?.(editor) ?? editor.isActive(name);

export interface ToolsProps {
  editor: Editor;
  onLink: () => void;
  onKeys: () => void;
}

export function Tools({ editor, onLink, onKeys }: ToolsProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { on, isLink, isTable } = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      on: looks.filter((look) => isOnIn(now, look)).map(({ name }) => name),
      isLink: now.isActive('link'),
      isTable: now.isActive('table'),
    }),
  });
  // The focus goes back to the text, so that a button could not say itself what became of it.
  const apply = (look: Look) => {
    atTheCaret(editor, look.toggle);
    announce(t(isOnIn(editor, look) ? 'write.on' : 'write.off', { tool: t(`write.${look.name}`) }));
  };
  const tools = looks.map((look) => ({
    label: t(`write.${look.name}`),
    icon: icons[look.name],
    isOn: on.includes(look.name),
    act: () => apply(look),
  }));
  return (
    <div>
      <ToolBar
        label={t('write.tools')}
        tools={[
          ...tools,
          { label: t('write.link'), icon: 'link', isOn: isLink, act: onLink },
          { label: t('write.table'), icon: 'table', act: () => !isTable && insertTable(editor) },
          { label: t('write.keys'), icon: 'keys', act: onKeys },
        ]}
      />
      {isTable && (
        <ToolBar
          label={t('write.table')}
          tools={tableActs.map((act) => ({ label: t(`write.${act}`), act: () => changeTable(editor, act) }))}
        />
      )}
    </div>
  );
}
