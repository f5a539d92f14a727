/** Long work: what is done, how far it is, and the way out where there is one. */
export interface Busy {
  readonly words: string;
  readonly done?: number;
  readonly all?: number;
  readonly onCancel?: () => void;
}

export interface BusyLineProps {
  readonly busy: Busy | undefined;
  readonly cancel: string;
}

export const BusyLine = ({ busy, cancel }: BusyLineProps) =>
  busy ? (
    <p class="busy" role="status">
      <progress
        aria-label={busy.words}
        {...(busy.all === undefined ? {} : { value: busy.done ?? 0, max: busy.all })}
      />
      {busy.words}
      {busy.onCancel && (
        <button type="button" class="link" onClick={busy.onCancel}>
          {cancel}
        </button>
      )}
    </p>
  ) : null;
