// Says how something went: refused or failed at once, everything else when there is a pause.
import type { ReactNode } from 'react';
import { classNames } from '../class-names.js';
import { Icon, type IconName } from '../icons/icons.js';
import { type Tone, toneClass } from '../tone/tone.js';
import style from './notice.module.css';

export type NoticeTone = Exclude<Tone, 'brand' | 'accent'>;

const icons: Record<NoticeTone, IconName> = { neutral: 'note', good: 'check', warn: 'warning', bad: 'warning' };

export interface NoticeProps {
  tone?: NoticeTone;
  title?: ReactNode;
  action?: ReactNode;
  children?: ReactNode;
}

export const Notice = ({ tone = 'neutral', title, action, children }: NoticeProps) => (
  <div className={classNames(style.notice, toneClass(tone))} role={tone === 'bad' ? 'alert' : 'status'}>
    <Icon name={icons[tone]} />
    <div className={style.text}>
      {title && <div className={style.title}>{title}</div>}
      {children && <div>{children}</div>}
      {action}
    </div>
  </div>
);
