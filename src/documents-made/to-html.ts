import { type MadeBlock, type MadeDocument, type Run, safeUrl, writable } from './made-document.ts'

const STYLE = [
  'body{font:16px/1.5 system-ui,"Noto Sans",Arial,sans-serif;color:#14202b;background:#fff;max-width:52rem;margin:2rem auto;padding:0 1rem}',
  'h1,h2,h3{line-height:1.25;color:#1f3a5f}table{border-collapse:collapse;width:100%;margin:1rem 0}',
  'caption{text-align:left;font-weight:600;padding:.3rem 0}th,td{border:1px solid #8a94a0;padding:.35rem .5rem;text-align:left;vertical-align:top}',
  'th{background:#e8edf3}blockquote{border-left:4px solid #8a94a0;margin:1rem 0;padding:.2rem 1rem}',
  '.note{border-left:4px solid #a85a00;background:#fff6e5;padding:.4rem .8rem;margin:.6rem 0}',
  'footer{border-top:1px solid #8a94a0;margin-top:2rem;padding-top:.5rem;color:#4a5560;font-size:.85rem}',
  '@media print{body{margin:0;max-width:none}}',
].join('')

/** One file that needs nothing else: no script, no address is asked. */
export function toHtml({ title, language, blocks, footer }: MadeDocument): string {
  return [
    '<!doctype html>',
    `<html lang="${language}"><head><meta charset="utf-8">`,
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">',
    `<meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><style>${STYLE}</style></head>`,
    `<body><h1>${escaped(title)}</h1>`,
    ...blocks.map(block),
    `<footer>${escaped(footer)}</footer></body></html>`,
    '',
  ].join('\n')
}

function block(given: MadeBlock): string {
  switch (given.kind) {
    case 'heading':
      return `<h${given.level + 1}>${escaped(given.text)}</h${given.level + 1}>`
    case 'paragraph':
      return `<p>${runs(given.runs)}</p>`
    case 'note':
      return `<p class="note">${runs(given.runs)}</p>`
    case 'quote':
      return `<blockquote lang="${given.language}">${runs(given.runs)}</blockquote>`
    case 'list': {
      const tag = given.ordered ? 'ol' : 'ul'
      return `<${tag}>${given.items.map((item) => `<li>${runs(item)}</li>`).join('')}</${tag}>`
    }
    case 'table': {
      const caption = given.caption ? `<caption>${escaped(given.caption)}</caption>` : ''
      const head = given.columns.map((name) => `<th scope="col">${escaped(name)}</th>`).join('')
      const rows = given.rows
        .map((row) => `<tr>${row.map((cell) => `<td>${runs(cell)}</td>`).join('')}</tr>`)
        .join('\n')
      return `<table>${caption}<thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table>`
    }
  }
}

function runs(list: readonly Run[]): string {
  return list
    .map(({ text, strong, emphasis, url }) => {
      const words = escaped(text).replaceAll('\n', '<br>')
      const leaning = emphasis ? `<em>${words}</em>` : words
      const heavy = strong ? `<strong>${leaning}</strong>` : leaning
      const address = safeUrl(url)
      return address ? `<a href="${escaped(address)}" rel="noreferrer">${heavy}</a>` : heavy
    })
    .join('')
}

function escaped(text: string): string {
  return writable(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
