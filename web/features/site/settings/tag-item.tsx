import { Accordion, Badge, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/format.ts'
import { SettingRow } from './setting-row.tsx'
import { isKnownTag, otherTagIcon, type TagGroup, tagIcons } from './setting-tags.ts'
import classes from './tag-item.module.css'

/** One group of the accordion. A group without a title of its own shows the server's name for it. */
export function TagItem({ group: { tag, settings } }: { group: TagGroup }) {
  const { t } = useTranslation('site')
  const format = useFormat()
  const known = isKnownTag(tag)
  const Icon = known ? tagIcons[tag] : otherTagIcon
  return (
    <Accordion.Item value={tag} className={classes.item}>
      <Accordion.Control
        className={classes.control}
        icon={<Icon size={22} stroke={1.6} aria-hidden="true" className={classes.icon} />}
      >
        <span className={classes.heading}>
          <span className={classes.title}>{known ? t(`settings.tag.${tag}.title`) : tag}</span>
          <Badge color="gray" variant="light" aria-label={t('settings.count', { count: settings.length })}>
            {format.number(settings.length)}
          </Badge>
        </span>
        {known && (
          <Text size="sm" c="dimmed" fw={400}>
            {t(`settings.tag.${tag}.description`)}
          </Text>
        )}
      </Accordion.Control>
      <Accordion.Panel>
        <ul className={classes.list}>
          {settings.map((setting) => (
            <SettingRow key={setting.key} setting={setting} />
          ))}
        </ul>
      </Accordion.Panel>
    </Accordion.Item>
  )
}
