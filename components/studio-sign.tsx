import { useState } from 'preact/hooks';
import type { StudioTexts } from '../lib/i18n/studio/zh-CN';
import { isPublicKey } from '../lib/profile/trust/read-form';
import { FileChoice, Labelled, Said } from './studio-parts';

/** More bytes than this fit into no QR picture (version 40, lowest correction). */
const MOST_IN_QR = 2953;
const SHORTEST_PASSWORD = 8;

/** A key that is open in this page's memory, without its secret. */
export interface OpenKey {
  readonly publicKey: string;
  readonly fingerprint: readonly string[];
}

export interface StudioSignProps {
  readonly texts: StudioTexts;
  readonly openKey?: OpenKey | undefined;
  /** What happened last with the key; may be empty. */
  readonly said: string;
  readonly busy: boolean;
  /** Whether the draft is whole enough to be signed. */
  readonly ready: boolean;
  readonly signed?:
    | { readonly serial: number; readonly code: string; readonly stale: boolean }
    | undefined;
  readonly signProblem: string;
  readonly onMake: (password: string) => void;
  readonly onOpen: (file: File, password: string) => void;
  readonly onForget: () => void;
  readonly onNextKey: (publicKey: string) => void;
  readonly onSign: () => void;
  readonly onSave: () => void;
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onPrint: () => void;
}

const Password = (props: {
  readonly label: string;
  readonly value: string;
  readonly isNew: boolean;
  readonly set: (value: string) => void;
}) => (
  <Labelled label={props.label}>
    <input
      type="password"
      autocomplete={props.isNew ? 'new-password' : 'off'}
      value={props.value}
      onInput={({ currentTarget }) => props.set(currentTarget.value)}
    />
  </Labelled>
);

const KeyChoice = ({ texts: { sign }, ...props }: StudioSignProps) => {
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const [problem, setProblem] = useState('');
  const make = (): void => {
    const wrong =
      password.length < SHORTEST_PASSWORD ? sign.short : password === again ? '' : sign.different;
    setProblem(wrong);
    if (wrong !== '') return;
    props.onMake(password);
    setPassword('');
    setAgain('');
  };
  const open = (file: File | undefined): void => {
    if (!file) return;
    props.onOpen(file, password);
    setPassword('');
  };
  return (
    <>
      <div class="fields">
        <Password isNew={false} label={sign.password} value={password} set={setPassword} />
        <Password isNew label={sign.again} value={again} set={setAgain} />
      </div>
      <div class="acts">
        <button type="button" class="btn" aria-disabled={props.busy} onClick={make}>
          {sign.make}
        </button>
        <FileChoice label={sign.open} accept=".json" onFiles={([file]) => open(file)} />
      </div>
      {problem !== '' && <p role="alert">{problem}</p>}
    </>
  );
};

const Fingerprint = ({
  openKey,
  texts,
  ...props
}: StudioSignProps & { readonly openKey: OpenKey }) => {
  const { sign } = texts;
  return (
    <section class="panel-box fingerprint">
      <h3>{sign.fingerprint}</h3>
      <p class="words">{openKey.fingerprint.slice(0, 6).join(' ')}</p>
      <p>{sign.typed}</p>
      <p class="words typed">{openKey.fingerprint.slice(-6).join(' ')}</p>
      <p class="soft">{sign.handOut}</p>
      <p>
        {sign.publicKey} <code>{openKey.publicKey}</code>
      </p>
      <div class="acts">
        <button type="button" class="btn" onClick={props.onPrint}>
          {sign.print}
        </button>
        <button type="button" class="btn" onClick={props.onForget}>
          {sign.forget}
        </button>
      </div>
    </section>
  );
};

const NextKey = ({ texts: { sign }, onNextKey }: StudioSignProps) => {
  const [next, setNext] = useState('');
  const isWrong = next !== '' && !isPublicKey(next);
  return (
    <details>
      <summary>{sign.next}</summary>
      <Labelled label={sign.publicKey} hint={isWrong ? sign.nextWrong : sign.nextHint}>
        <input
          value={next}
          spellcheck={false}
          aria-invalid={isWrong}
          onInput={({ currentTarget }) => setNext(currentTarget.value.trim())}
        />
      </Labelled>
      <button
        type="button"
        class="btn"
        aria-disabled={!isPublicKey(next)}
        onClick={() => isPublicKey(next) && onNextKey(next)}
      >
        {sign.nextSet}
      </button>
    </details>
  );
};

const Signed = (props: StudioSignProps & { readonly code: string; readonly serial: number }) => {
  const { sign } = props.texts;
  const [copied, setCopied] = useState(false);
  return (
    <section class="panel-box">
      <p role="status">{sign.signed(props.serial)}</p>
      <div class="acts">
        <button type="button" class="btn primary" onClick={props.onSave}>
          {sign.save}
        </button>
        <button
          type="button"
          class="btn"
          onClick={() => void props.onCopy(props.code).then(setCopied)}
        >
          {copied ? sign.copied : sign.copy}
        </button>
      </div>
      <Labelled
        label={sign.code}
        hint={sign.codeHint(props.code.length, props.code.length <= MOST_IN_QR)}
      >
        <textarea rows={4} readOnly value={props.code} />
      </Labelled>
    </section>
  );
};

/** Keys, fingerprint, signature. The secret itself never comes here. */
export const StudioSign = (props: StudioSignProps) => {
  const { texts, openKey, signed } = props;
  const { sign } = texts;
  const hint = !props.ready ? sign.fix : openKey ? '' : sign.needKey;
  return (
    <>
      <p class="soft">{sign.lead}</p>
      {openKey ? <Fingerprint {...props} openKey={openKey} /> : <KeyChoice {...props} />}
      <Said text={props.busy ? sign.busy : props.said} />
      <NextKey {...props} />
      <div class="acts">
        <button
          type="button"
          class="btn primary"
          aria-disabled={hint !== ''}
          onClick={() => hint === '' && props.onSign()}
        >
          {sign.sign}
        </button>
        {hint !== '' && <span class="soft">{hint}</span>}
      </div>
      {props.signProblem !== '' && <p role="alert">{props.signProblem}</p>}
      {signed &&
        (signed.stale ? <p role="alert">{sign.stale}</p> : <Signed {...props} {...signed} />)}
    </>
  );
};
