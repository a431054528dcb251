/**
 * What Slack takes, from https://docs.slack.dev/reference/block-kit and the issues named in quirks.md. We stay below:
 * how Slack counts all blocks together is documented nowhere.
 */
export const LIMITS = {
  blocksInMessage: 50,
  blocksInView: 100,
  /** Of all blocks of a message, as JSON. Slack refuses at some 13,200 characters, counted in a way of its own. */
  message: 11_000,
  /** Of one block of text, as JSON. A section takes 3,000 characters. */
  block: 2_800,
  header: 150,
  buttons: 25,
  buttonText: 75,
  tableRows: 100,
  tableColumns: 20,
  /** Of one table, as JSON. Slack counts 10,000 characters over all cells. */
  table: 8_000,
  url: 2_000,
  modalTitle: 24,
  label: 2_000,
  hint: 2_000,
  optionText: 75,
  optionValue: 150,
  options: 100,
  /** Options that are shown as radio buttons or boxes. */
  boxes: 10,
  textInput: 3_000,
  fallbackText: 3_500,
  /** Of the text beside blocks, escaped: chat.update takes no more. */
  text: 4_000,
} as const

/** Slack makes previews itself; sharp on fine screens, and small enough for a poor line. */
export const PICTURE_LIMITS = { width: 1_600, height: 3_200 } as const

export function sizeOf(value: unknown): number {
  return JSON.stringify(value).length
}
