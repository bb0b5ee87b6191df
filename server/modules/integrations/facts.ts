import Type from 'typebox'
import { defineFact } from '../../platform/facts/fact.ts'

export const integrationSwitchedOff = defineFact(
  'integration.switched_off',
  Type.Object({
    integration_id: Type.Integer(),
    name: Type.String(),
    because: Type.Union([Type.Literal('failing'), Type.Literal('gone')]),
  }),
  {
    es: 'Se ha desactivado una integración porque su dirección no aceptaba mensajes',
    en: 'An integration was switched off because its address did not take messages',
  },
)

export const integrationFacts = [integrationSwitchedOff]
