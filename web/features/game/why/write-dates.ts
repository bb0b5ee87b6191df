const dates = /\b\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z)?/g

/** Puts the days and instants of a text, which explanations print as machines do, into a language and the reader's time. */
export function writeDates(text: string, language: string): string {
  return text.replace(dates, (found, time: string | undefined) => {
    const at = Date.parse(found)
    if (Number.isNaN(at)) return found
    const form: Intl.DateTimeFormatOptions =
      time === undefined ? { dateStyle: 'medium', timeZone: 'UTC' } : { dateStyle: 'medium', timeStyle: 'short' }
    return new Intl.DateTimeFormat(language, form).format(at)
  })
}
