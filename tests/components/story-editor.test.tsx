// @vitest-environment jsdom
import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { RowForm } from '../../components/library/RowForm';
import { StoryEditor } from '../../components/stories/StoryEditor';
import type { EditorHint } from '../../components/stories/story-fields';
import { press, render, type } from './render';

const TEXTS = {
  title: 'The late ferry',
  organization: 'Harbour school',
  period: '2024',
  situation: 'The ferry was late.',
  task: '',
  action: 'We opened the kitchen.',
  result: 'All had eaten by nine.',
  reflection: '',
  rest: '',
  answers: '',
};
const HINT: EditorHint = {
  key: 'number: nine',
  part: 'result',
  question: '“nine”: where does the number come from?',
  answers: ['Checked', 'Not sure'],
  wantsWording: false,
};

async function editor(highlight?: Parameters<typeof StoryEditor>[0]['highlight']) {
  const calls = { onText: vi.fn(), onLeave: vi.fn(), onTags: vi.fn(), onAnswer: vi.fn() };
  const { place } = await render(
    <StoryEditor
      texts={TEXTS}
      summary="12 words"
      answering={undefined}
      tags={[
        { id: 'delivery', label: 'Delivery and planning' },
        { id: 'own', label: 'Own words' },
      ]}
      knownTags={[{ id: 'delivery', label: 'Delivery and planning' }]}
      hints={[HINT]}
      marks={[]}
      hintActions={{ onAnswer: calls.onAnswer, onWording: vi.fn(), onUnmark: vi.fn() }}
      highlight={highlight}
      menu={[]}
      uses={[]}
      backHref="#/stories"
      isNew={false}
      onText={calls.onText}
      onLeave={calls.onLeave}
      onTags={calls.onTags}
    />,
  );
  const field = (label: string) => {
    const found = [...place.querySelectorAll('label')].find(({ textContent }) => textContent === label);
    const input = found && document.getElementById(found.htmlFor);
    if (!(input instanceof HTMLTextAreaElement)) throw new Error(`no field ${label}`);
    return input;
  };
  return { place, field, calls };
}

describe('a story while it is written', () => {
  it('has a field with a name for each part, and says what is written in it', async () => {
    const { field, calls } = await editor();
    expect(field('Situation').value).toBe('The ferry was late.');
    type(field('Task'), 'Feed them.');
    expect(calls.onText).toHaveBeenCalledWith('task', 'Feed them.');
    act(() => {
      field('Task').dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    });
    expect(calls.onLeave).toHaveBeenCalled();
  });

  it('asks beside the part, and takes an answer', async () => {
    const { place, calls } = await editor();
    const hint = place.querySelector('.hint');
    expect(hint?.textContent).toContain('where does the number come from?');
    await act(async () => hint?.querySelector('button')?.click());
    expect(calls.onAnswer).toHaveBeenCalledWith(HINT, 'Checked');
  });

  it('highlights the stretch it was opened at', async () => {
    const { place, field } = await editor({ part: 'action', span: { start: 3, end: 9 } });
    expect(place.querySelector('.mirror mark')?.textContent).toBe('opened');
    expect(document.activeElement).toBe(field('Action'));
  });

  it('adds, takes off and puts first what it shows', async () => {
    const { place, calls } = await editor();
    const button = (name: string) =>
      [...place.querySelectorAll('button')].find(({ textContent }) => textContent === name) as HTMLButtonElement;
    await act(async () => button('Edit').click());
    const boxes = [...place.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
    expect(boxes.map(({ checked }) => checked)).toEqual([true, true]);
    await act(async () => boxes[0]?.click());
    expect(calls.onTags).toHaveBeenLastCalledWith(['own']);
    await act(async () => button('First').click());
    expect(calls.onTags).toHaveBeenLastCalledWith(['own', 'delivery']);
  });
});

describe('a row while it is written', () => {
  it('keeps nothing without its words, keeps them trimmed, and is left by Esc', async () => {
    const onKeep = vi.fn();
    const onCancel = vi.fn();
    const { place } = await render(
      <RowForm
        label="A new question"
        fields={[{ name: 'text', label: 'Your question', value: '', kind: 'words', isNeeded: true }]}
        onKeep={onKeep}
        onCancel={onCancel}
      />,
    );
    const form = place.querySelector('form') as HTMLFormElement;
    const submit = () => act(() => void form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
    submit();
    expect(onKeep).not.toHaveBeenCalled();
    type(place.querySelector('textarea') as HTMLTextAreaElement, '  Who decides?  ');
    submit();
    expect(onKeep).toHaveBeenCalledWith({ text: 'Who decides?' });
    press(form, 'Escape');
    expect(onCancel).toHaveBeenCalled();
  });
});
