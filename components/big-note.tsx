import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon';

export interface BigNoteProps {
  readonly icon: IconName;
  readonly title: string;
  readonly detail: string;
  /** What can be done about it. */
  readonly children?: ComponentChildren;
}

/** A quiet sign in the middle of an otherwise empty place. */
export const BigNote = ({ icon, title, detail, children }: BigNoteProps) => (
  <div class="clear">
    <Icon name={icon} />
    <h2>{title}</h2>
    <p>{detail}</p>
    {children}
  </div>
);
