import { expect, test } from 'vitest'
import { withDatabase } from './second-database.ts'

test('another database on the same server is found by the address of the first', () => {
  expect(withDatabase('postgres://me:p%40ss@db.example:5433/tribu?sslmode=require', 'second')).toBe(
    'postgres://me:p%40ss@db.example:5433/second?sslmode=require',
  )
  const socket = 'postgresql://me:secret@/tribu?host=%2Ftmp%2Fsocket&port=5432'
  expect(withDatabase(socket, 'second')).toBe('postgresql://me:secret@/second?host=%2Ftmp%2Fsocket&port=5432')
  expect(() => withDatabase('postgres://me@db.example', 'second')).toThrow('does not name one')
})
