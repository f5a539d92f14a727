import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageTexts } from '../lib/i18n/pages/zh-CN';
import type { GroupKind } from '../lib/model/group';

const KINDS: readonly GroupKind[] = ['work', 'social', 'unknown'];
const STEP: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

export interface KindChoiceProps {
  readonly name: string;
  readonly kind: GroupKind;
  readonly guessed: boolean;
  readonly texts: PageTexts['inventory'];
  readonly onChoose: (kind: GroupKind) => void;
}

type ToolbarKeyEvent = KeyboardEvent & { readonly currentTarget: HTMLElement };

function moveFocus(event: ToolbarKeyEvent): void {
  const step = STEP[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const focused = buttons.findIndex((button) => button === document.activeElement);
  buttons[(focused + step + buttons.length) % buttons.length]?.focus();
}

/** A social group leaves no record, so this one choice is asked twice; the way back has the focus. */
function SocialQuestion({
  texts,
  onChoose,
  onCancel,
}: Pick<KindChoiceProps, 'texts' | 'onChoose'> & { readonly onCancel: () => void }) {
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => cancel.current?.focus(), []);
  return (
    <>
      <button type="button" class="sure" onClick={() => onChoose('social')}>
        {texts.stopRecording}
      </button>
      <button type="button" ref={cancel} onClick={onCancel}>
        {texts.cancel}
      </button>
    </>
  );
}

const KindButtons = ({ kind, guessed, texts, onChoose }: Omit<KindChoiceProps, 'name'>) => (
  <>
    {KINDS.map((each) => (
      <button
        key={each}
        type="button"
        class={each === kind && guessed ? 'guess' : undefined}
        aria-pressed={each === kind}
        tabIndex={each === kind ? 0 : -1}
        title={each === kind && guessed ? texts.guessedHint : undefined}
        onClick={() => onChoose(each)}
      >
        {texts.kinds[each]}
        {each === kind && guessed && <small> {texts.guessed}</small>}
      </button>
    ))}
  </>
);

/** 工作 / 社交 / 待分类 of one group: one tab stop, arrows between, Enter or Space sets. */
export function KindChoice({ name, kind, guessed, texts, onChoose }: KindChoiceProps) {
  const [asking, setAsking] = useState(false);
  const toolbar = useRef<HTMLDivElement>(null);
  const leave = () => {
    setAsking(false);
    // The buttons come back with the next frame.
    requestAnimationFrame(() =>
      toolbar.current?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus(),
    );
  };
  const onKeyDown = (event: ToolbarKeyEvent) => {
    if (asking && event.key === 'Escape') {
      // It answers this question only, and closes nothing around it.
      event.stopPropagation();
      leave();
    } else moveFocus(event);
  };
  return (
    <div
      ref={toolbar}
      class="kinds"
      role="toolbar"
      aria-label={texts.kindOf(name)}
      onKeyDown={onKeyDown}
    >
      {asking ? (
        <SocialQuestion texts={texts} onChoose={onChoose} onCancel={leave} />
      ) : (
        <KindButtons
          kind={kind}
          guessed={guessed}
          texts={texts}
          onChoose={(chosen) => (chosen === 'social' ? setAsking(true) : onChoose(chosen))}
        />
      )}
    </div>
  );
}
