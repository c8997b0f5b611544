import { useEffect } from 'react'
import { readLesson } from '../course/lesson'
import { visitLesson } from './address'
import { place } from './stores/place'
import { addLesson } from './stores/progress'

const largestLesson = 256 * 1024

async function open(file: File) {
  if (file.size > largestLesson) return place.setState({ problems: [`${file.name} is too large for a lesson.`] })
  const { lesson, problems } = readLesson(file.name, await file.text())
  if (!lesson) return place.setState({ problems: problems.map(({ line, message }) => `${file.name}, line ${line}: ${message}`) })
  addLesson(lesson)
  visitLesson(lesson.slug)
}

/** A teacher drops a lesson file on the page and sees it work, or what is wrong with it. Nothing leaves the browser. */
export function useLessonDrop(): void {
  useEffect(() => {
    const isLesson = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const onOver = (event: DragEvent) => {
      if (isLesson(event)) event.preventDefault()
    }
    const onDrop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0]
      if (!file || !/\.md$/i.test(file.name)) return
      event.preventDefault()
      event.stopPropagation()
      void open(file)
    }
    addEventListener('dragover', onOver)
    addEventListener('drop', onDrop, { capture: true })
    return () => {
      removeEventListener('dragover', onOver)
      removeEventListener('drop', onDrop, { capture: true })
    }
  }, [])
}
