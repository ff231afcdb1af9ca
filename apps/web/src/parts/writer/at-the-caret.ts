// What is done to a text where its caret stands, and the focus in it at once: the editor's own way there waits for the next
// frame, and letters typed before went astray.
import type { ChainedCommands, Content, Editor } from '@tiptap/core';
import { Selection } from '@tiptap/pm/state';

/** Goes there after the act: a browser may lose a caret whose text is exchanged under it. */
export function atTheCaret(editor: Editor, act: (text: ChainedCommands) => ChainedCommands): void {
  act(editor.chain()).scrollIntoView().run();
  editor.view.focus();
}

/** Puts it above or below what stands there, or in the place of nothing, and goes to the end of the text. */
export function putOnSheet(editor: Editor, side: 'above' | 'below', content: Content): void {
  const { doc } = editor.state;
  const end = doc.content.size;
  const isEmpty = doc.childCount === 1 && doc.firstChild?.childCount === 0;
  const beside = side === 'above' ? 0 : end;
  atTheCaret(editor, (text) =>
    text.insertContentAt(isEmpty ? { from: 0, to: end } : beside, content).command(({ tr }) => {
      tr.setSelection(Selection.atEnd(tr.doc));
      return true;
    }),
  );
}
