import type { ComponentChildren } from 'preact';
import type { Locale } from '../lib/i18n/locale';
import { studioProblem } from '../lib/i18n/studio/problem-words';
import type { Problem } from '../lib/model/problem';
import { ForeignText } from './foreign-text';

/** A labelled choice of files that looks like a button and takes a drop as well. */
export const FileChoice = (props: {
  readonly label: string;
  readonly accept: string;
  readonly multiple?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}) => (
  <label
    class="btn file"
    onDragOver={(event) => event.preventDefault()}
    onDrop={(event) => {
      event.preventDefault();
      props.onFiles([...(event.dataTransfer?.files ?? [])]);
    }}
  >
    {props.label}
    <input
      type="file"
      accept={props.accept}
      multiple={props.multiple ?? false}
      onChange={({ currentTarget }) => {
        props.onFiles([...(currentTarget.files ?? [])]);
        // The same file may be chosen again after it was changed.
        currentTarget.value = '';
      }}
    />
  </label>
);

/** Named problems as a list; nothing where there is none. */
export const ProblemList = (props: {
  readonly problems: readonly Problem[];
  readonly locale: Locale;
  readonly id?: string;
}) =>
  props.problems.length === 0 ? null : (
    <ul class="problems" id={props.id}>
      {props.problems.map((problem, index) => (
        <li key={index}>
          <ForeignText text={studioProblem(problem, props.locale)} />
        </li>
      ))}
    </ul>
  );

/** A label above its control, with a hint below. */
export const Labelled = (props: {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly children: ComponentChildren;
}) => (
  <label class="labelled">
    <span>{props.label}</span>
    {props.children}
    {props.hint !== undefined && <small class="soft">{props.hint}</small>}
  </label>
);

/** What has just happened, read out where a screen reader listens. */
export const Said = ({ text }: { readonly text: string }) => (
  <p class="said" role="status">
    {text}
  </p>
);
