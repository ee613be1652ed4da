<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name></name>
    <message>
        <source>Add folder…</source>
        <translation>Добавить папку…</translation>
    </message>
    <message>
        <source>Remove a folder from the library…</source>
        <translation>Убрать папку из библиотеки…</translation>
    </message>
    <message>
        <source>Look for new and changed photos</source>
        <translation>Найти новые и изменённые фото</translation>
    </message>
    <message>
        <source>Group the photos again</source>
        <translation>Сгруппировать заново</translation>
    </message>
    <message>
        <source>Compare methods…</source>
        <translation>Сравнить методы…</translation>
    </message>
    <message>
        <source>Compare the clocks of cameras</source>
        <translation>Сравнить часы камер</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Объединить…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Разделить…</translation>
    </message>
    <message>
        <source>Dissolve into Unsorted</source>
        <translation>Расформировать</translation>
    </message>
    <message>
        <source>New group from selected photos</source>
        <translation>Новая группа из выделенных фото</translation>
    </message>
    <message>
        <source>Move to Unsorted</source>
        <translation>Убрать из группы</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Переместить в…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Переместить в корзину</translation>
    </message>
    <message>
        <source>Yes to the suggestion</source>
        <translation>Принять предложение</translation>
    </message>
    <message>
        <source>No to the suggestion</source>
        <translation>Отклонить предложение</translation>
    </message>
    <message>
        <source>Yes to all surest…</source>
        <translation>Да для самых надёжных…</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Разложить…</translation>
    </message>
    <message>
        <source>File to a folder…</source>
        <translation>Разложить в папку…</translation>
    </message>
    <message>
        <source>File accepted groups…</source>
        <translation>Разложить подтверждённые группы…</translation>
    </message>
    <message>
        <source>File all groups…</source>
        <translation>Разложить все группы…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Make groups of keywords</source>
        <translation>Создать группы из ключевых слов</translation>
    </message>
    <message>
        <source>Make groups of folders</source>
        <translation>Создать группы из папок</translation>
    </message>
    <message>
        <source>Select all photos</source>
        <translation>Выделить все фото</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Снять выделение</translation>
    </message>
    <message>
        <source>Full view</source>
        <translation>Крупный просмотр</translation>
    </message>
    <message>
        <source>Compare photos</source>
        <translation>Сравнить фото</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Фильтр…</translation>
    </message>
    <message>
        <source>Open or close the stack</source>
        <translation>Развернуть или свернуть стопку</translation>
    </message>
    <message>
        <source>Show stacks as one</source>
        <translation>Показывать стопки как одно фото</translation>
    </message>
    <message>
        <source>More like this group</source>
        <translation>Похожие на эту группу</translation>
    </message>
    <message>
        <source>Find photos like the copied picture</source>
        <translation>Найти фото, похожие на скопированное</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Вернуться туда, где вы были</translation>
    </message>
    <message>
        <source>Doubtful photos first, or as before</source>
        <translation>Сначала сомнительные или как раньше</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Сетка</translation>
    </message>
    <message>
        <source>The chosen groups</source>
        <translation>Выделенные группы</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>All groups in one scroll</source>
        <translation>Все группы подряд</translation>
    </message>
    <message>
        <source>Overview of all groups</source>
        <translation>Обзор всех групп</translation>
    </message>
    <message>
        <source>All photos, alike ones together</source>
        <translation>Все фото, похожие рядом</translation>
    </message>
    <message>
        <source>Map of all photos</source>
        <translation>Карта всех фото</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Лента времени</translation>
    </message>
    <message>
        <source>All photos by time</source>
        <translation>Все фото по времени</translation>
    </message>
    <message>
        <source>Timeline of all photos</source>
        <translation>Лента времени всех фото</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>Следующая группа</translation>
    </message>
    <message>
        <source>Previous group</source>
        <translation>Предыдущая группа</translation>
    </message>
    <message>
        <source>Larger thumbnails</source>
        <translation>Увеличить миниатюры</translation>
    </message>
    <message>
        <source>Smaller thumbnails</source>
        <translation>Уменьшить миниатюры</translation>
    </message>
    <message>
        <source>Show whole photos</source>
        <translation>Показывать фото целиком</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Open with…</source>
        <translation>Открыть с помощью…</translation>
    </message>
    <message>
        <source>Find similar photos</source>
        <translation>Найти похожие фото</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Проблемы</translation>
    </message>
    <message>
        <source>What was left alone…</source>
        <translation>Что пропущено…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Preview panel</source>
        <translation>Панель просмотра</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>About PhotoClust</source>
        <translation>О PhotoClust</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Полный экран</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Accept all {n}</source>
        <translation>Подтвердить все {n}</translation>
    </message>
    <message>
        <source>File all {n}…</source>
        <translation>Разложить все {n}…</translation>
    </message>
    <message>
        <source>More for this group</source>
        <translation>Ещё действия с группой</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Разделить</translation>
    </message>
    <message>
        <source>Leave here</source>
        <translation>Оставить здесь</translation>
    </message>
    <message>
        <source>Photos that fit groups</source>
        <translation>Фото, подходящие к группам</translation>
    </message>
    <message>
        <source>Photos that fit your groups</source>
        <translation>Фото, подходящие к вашим группам</translation>
    </message>
    <message>
        <source>Ticked groups get these photos. Click a photo to leave it in Unsorted.</source>
        <translation>Отмеченные группы получат эти фото. Щёлкните по фото, чтобы оставить его без группы.</translation>
    </message>
    <message>
        <source>Leave all of them in Unsorted (Esc)</source>
        <translation>Оставить все без группы (Esc)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Not added: {group}</source>
        <translation>Не добавлено: {group}</translation>
    </message>
    <message>
        <source>Groups that may be the same</source>
        <translation>Группы, которые могут быть одним и тем же</translation>
    </message>
    <message>
        <source>Groups as alike as those you merged</source>
        <translation>Группы, похожие так же, как объединённые вами</translation>
    </message>
    <message>
        <source>Ticked groups take in these photos. Click a photo to leave its group alone.</source>
        <translation>Отмеченные группы примут эти фото. Щёлкните фото, чтобы не трогать его группу.</translation>
    </message>
    <message>
        <source>Leave all groups as they are (Esc)</source>
        <translation>Оставить все группы как есть (Esc)</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Not merged: {group}</source>
        <translation>Не объединено: {group}</translation>
    </message>
    <message>
        <source>Add all {n}</source>
        <translation>Добавить все {n}</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Не сюда</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>The rest was left where it is.</source>
        <translation>Остальное осталось на месте.</translation>
    </message>
    <message>
        <source>All of these groups were filed already.</source>
        <translation>Все эти группы уже разложены.</translation>
    </message>
    <message>
        <source>“{name}” was filed to {folder} already.</source>
        <translation>Группа «{name}» уже разложена в {folder}.</translation>
    </message>
    <message>
        <source>All of that is in “{folder}” already.</source>
        <translation>Всё это уже в «{folder}».</translation>
    </message>
    <message>
        <source>Shown: {photos}, {groups}</source>
        <translation>Показано: {photos}, {groups}</translation>
    </message>
    <message>
        <source>filed</source>
        <translation>разложена</translation>
    </message>
    <message>
        <source>{photos}: {parts}.</source>
        <translation>{photos}: {parts}.</translation>
    </message>
    <message>
        <source>The others: {parts}.</source>
        <translation>Остальные: {parts}.</translation>
    </message>
    <message>
        <source>{parts} and {last}</source>
        <translation>{parts} и {last}</translation>
    </message>
    <message>
        <source>Grouping again {what}; {photos}.</source>
        <translation>Новая группировка {what}; {photos}.</translation>
    </message>
    <message>
        <source>What you sorted by hand stays.</source>
        <translation>То, что вы разобрали сами, не изменится.</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>уверенно</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>довольно уверенно</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>неуверенно</translation>
    </message>
    <message>
        <source>Some of these photos may not belong together.</source>
        <translation>Возможно, не все эти фотографии подходят друг к другу.</translation>
    </message>
    <message>
        <source>Most of these photos belong together.</source>
        <translation>Большинство этих фотографий подходят друг к другу.</translation>
    </message>
    <message>
        <source>These photos belong together.</source>
        <translation>Эти фотографии подходят друг к другу.</translation>
    </message>
    <message>
        <source>It may not belong to this group.</source>
        <translation>Возможно, она не из этой группы.</translation>
    </message>
    <message>
        <source>It fits this group fairly well.</source>
        <translation>Она довольно хорошо подходит к этой группе.</translation>
    </message>
    <message>
        <source>It fits this group well.</source>
        <translation>Она хорошо подходит к этой группе.</translation>
    </message>
    <message>
        <source>Some of the photos most like it are in that group.</source>
        <translation>Некоторые из самых похожих фотографий — в этой группе.</translation>
    </message>
    <message>
        <source>Most of the photos most like it are in that group.</source>
        <translation>Большинство самых похожих фотографий — в этой группе.</translation>
    </message>
    <message>
        <source>Nearly all photos most like it are in that group.</source>
        <translation>Почти все самые похожие фотографии — в этой группе.</translation>
    </message>
    <message>
        <source>Hardly alike</source>
        <translation>Почти не похоже</translation>
    </message>
    <message>
        <source>Fairly alike</source>
        <translation>Довольно похоже</translation>
    </message>
    <message>
        <source>Very alike</source>
        <translation>Очень похоже</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Accept and go to the next group</source>
        <translation>Подтвердить и перейти к следующей группе</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Pin to a number key, or unpin</source>
        <translation>Закрепить за клавишей с цифрой или открепить</translation>
    </message>
    <message>
        <source>Send to a pinned group</source>
        <translation>Отправить в закреплённую группу</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>Размер миниатюр</translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <translation>Ctrl+колесо</translation>
    </message>
    <message>
        <source>Close a message or the problems</source>
        <translation>Закрыть сообщение или список проблем</translation>
    </message>
    <message>
        <source>Clear the search, then leave it</source>
        <translation>Очистить поиск, затем выйти из него</translation>
    </message>
    <message>
        <source>Selecting photos</source>
        <translation>Выделение фото</translation>
    </message>
    <message>
        <source>Go from photo to photo</source>
        <translation>Переход от фото к фото</translation>
    </message>
    <message>
        <source>First or last photo</source>
        <translation>Первое или последнее фото</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>A screen up or down</source>
        <translation>На экран вверх или вниз</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDown</translation>
    </message>
    <message>
        <source>Select up to there</source>
        <translation>Выделить до этого места</translation>
    </message>
    <message>
        <source>Shift+Arrow</source>
        <translation>Shift+стрелка</translation>
    </message>
    <message>
        <source>Shift+Click</source>
        <translation>Shift+щелчок</translation>
    </message>
    <message>
        <source>Add or take out one photo</source>
        <translation>Добавить или исключить одно фото</translation>
    </message>
    <message>
        <source>Ctrl+Click</source>
        <translation>Ctrl+щелчок</translation>
    </message>
    <message>
        <source>Draw a frame around photos</source>
        <translation>Обвести фото рамкой</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Перетаскивание</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Следующее фото</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Предыдущее фото</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Open a video in the player</source>
        <translation>Открыть видео в проигрывателе</translation>
    </message>
    <message>
        <source>Comparing photos</source>
        <translation>Сравнение фото</translation>
    </message>
    <message>
        <source>Keep it, or no mark</source>
        <translation>Оставить или снять пометку</translation>
    </message>
    <message>
        <source>For the trash, or no mark</source>
        <translation>В корзину или снять пометку</translation>
    </message>
    <message>
        <source>Whole photos or full size</source>
        <translation>Фото целиком или в полный размер</translation>
    </message>
    <message>
        <source>Whole photos</source>
        <translation>Фото целиком</translation>
    </message>
    <message>
        <source>Ask about the trash, or go back</source>
        <translation>Спросить о корзине или вернуться</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Go from place to place</source>
        <translation>Переход от места к месту</translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation>Показать карту целиком</translation>
    </message>
    <message>
        <source>Move the map</source>
        <translation>Сдвинуть карту</translation>
    </message>
    <message>
        <source>Drag with the middle button</source>
        <translation>Перетаскивание средней кнопкой</translation>
    </message>
    <message>
        <source>Take a stack apart</source>
        <translation>Раскрыть стопку</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Двойной щелчок</translation>
    </message>
    <message>
        <source>Draw a line around photos</source>
        <translation>Обвести фото линией</translation>
    </message>
    <message>
        <source>Shift+Drag</source>
        <translation>Shift+перетаскивание</translation>
    </message>
    <message>
        <source>Splitting a group</source>
        <translation>Разделение группы</translation>
    </message>
    <message>
        <source>More parts</source>
        <translation>Больше частей</translation>
    </message>
    <message>
        <source>Fewer parts</source>
        <translation>Меньше частей</translation>
    </message>
    <message>
        <source>From part to part</source>
        <translation>Переход от части к части</translation>
    </message>
    <message>
        <source>Tick or untick the part</source>
        <translation>Отметить часть или снять отметку</translation>
    </message>
    <message>
        <source>Name the part</source>
        <translation>Назвать часть</translation>
    </message>
    <message>
        <source>Split, or leave it as it is</source>
        <translation>Разделить или оставить как есть</translation>
    </message>
    <message>
        <source>Yes to all surest</source>
        <translation>Да для самых надёжных</translation>
    </message>
    <message>
        <source>Take more, less sure ones too</source>
        <translation>Взять больше, и менее надёжные</translation>
    </message>
    <message>
        <source>Take fewer, surer ones</source>
        <translation>Взять меньше, только надёжнее</translation>
    </message>
    <message>
        <source>From group to group</source>
        <translation>От группы к группе</translation>
    </message>
    <message>
        <source>Tick or untick the group, leave out the photo</source>
        <translation>Отметить группу или снять отметку, исключить фото</translation>
    </message>
    <message>
        <source>Add them, or leave them in Unsorted</source>
        <translation>Добавить их или оставить без группы</translation>
    </message>
    <message>
        <source>Filing plan</source>
        <translation>План раскладки по папкам</translation>
    </message>
    <message>
        <source>Tick or untick</source>
        <translation>Отметить или снять отметку</translation>
    </message>
    <message>
        <source>Rename the folder</source>
        <translation>Переименовать папку</translation>
    </message>
    <message>
        <source>File, or file nothing</source>
        <translation>Разложить или отказаться</translation>
    </message>
    <message>
        <source>Table of problems</source>
        <translation>Таблица проблем</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>Копировать выделенные строки</translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation>Увеличить или уменьшить</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Колесо мыши</translation>
    </message>
    <message>
        <source>Whole photo or full size</source>
        <translation>Фото целиком или полный размер</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation>Фото целиком</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>Полный размер</translation>
    </message>
    <message>
        <source>Sort it and go on</source>
        <translation>Разобрать и перейти дальше</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Facts beside the photo</source>
        <translation>Сведения рядом с фото</translation>
    </message>
    <message>
        <source>Back to the photos</source>
        <translation>Назад к фото</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The disk with this photo is not connected.</source>
        <translation>Диск с этой фотографией не подключён.</translation>
    </message>
    <message>
        <source>The file is no longer in its folder.</source>
        <translation>Файла больше нет в его папке.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>мая</translation>
    </message>
    <message>
        <source>less than 1 s</source>
        <translation>меньше 1 с</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} ч</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} мин</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} с</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>осталось несколько секунд</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>осталось {time}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>N</source>
        <translation>с.&#xa0;ш.</translation>
    </message>
    <message>
        <source>S</source>
        <translation>ю.&#xa0;ш.</translation>
    </message>
    <message>
        <source>E</source>
        <translation>в.&#xa0;д.</translation>
    </message>
    <message>
        <source>W</source>
        <translation>з.&#xa0;д.</translation>
    </message>
    <message>
        <source>1,234.5</source>
        <translation>1&#xa0;234,5</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>янв.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>февр.</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>мар.</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>апр.</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>июн.</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>июл.</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>авг.</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>сент.</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>окт.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>нояб.</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>дек.</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>КБ</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>МБ</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>ГБ</translation>
    </message>
    <message>
        <source>TB</source>
        <translation>ТБ</translation>
    </message>
    <message>
        <source>PB</source>
        <translation>ПБ</translation>
    </message>
    <message>
        <source>and {n} more groups</source>
        <translation>и ещё групп: {n}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Yes to all</source>
        <translation>Да для всех</translation>
    </message>
    <message>
        <source>No to all</source>
        <translation>Нет для всех</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} и {other}</translation>
    </message>
    <message>
        <source>Yes, merge</source>
        <translation>Да, объединить</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Без даты</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>Без места</translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation>Разобрано</translation>
    </message>
    <message>
        <source>Press F2 or double-click to use another folder name.</source>
        <translation>F2 или двойной щелчок — другое имя папки.</translation>
    </message>
    <message>
        <source>Not filed</source>
        <translation>Неразложенные</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Новая папка</translation>
    </message>
    <message>
        <source>Folder is there already</source>
        <translation>Папка уже есть</translation>
    </message>
    <message>
        <source>Stays where it is</source>
        <translation>Остаётся на месте</translation>
    </message>
    <message>
        <source>Is there already</source>
        <translation>Уже на месте</translation>
    </message>
    <message>
        <source>Goes on in this folder</source>
        <translation>Пополнится эта папка</translation>
    </message>
    <message>
        <source>{n} renamed</source>
        <translation>переименовано: {n}</translation>
    </message>
    <message>
        <source>{n} cannot be filed</source>
        <translation>нельзя разложить: {n}</translation>
    </message>
    <message>
        <source>in a stack of {n}</source>
        <translation>в стопке из {n}</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>переименовано</translation>
    </message>
    <message>
        <source>together with {name}</source>
        <translation>вместе с {name}</translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation>с {names}</translation>
    </message>
    <message>
        <source>{n} there already</source>
        <translation>{n} уже на месте</translation>
    </message>
    <message>
        <source>Takes no more space; {free} are free on that disk.</source>
        <translation>Дополнительное место не нужно; на диске свободно {free}.</translation>
    </message>
    <message>
        <source>Takes {needed} of the {free} that are free on that disk.</source>
        <translation>Займёт {needed} из {free}, свободных на диске.</translation>
    </message>
    <message>
        <source>That disk is too full: {needed} are needed and {free} are free. Choose another folder or file fewer photos.</source>
        <translation>На диске мало места: нужно {needed}, свободно {free}. Выберите другую папку или разложите меньше фотографий.</translation>
    </message>
    <message>
        <source>The photos leave the folders they are in.</source>
        <translation>Фотографии уйдут из своих нынешних папок.</translation>
    </message>
    <message>
        <source>The photos stay where they are; the copies take space.</source>
        <translation>Фотографии останутся на месте; копии займут место на диске.</translation>
    </message>
    <message>
        <source>The photos stay where they are and appear in the new folders too. This takes no space, and works only on the same disk.</source>
        <translation>Фотографии останутся на месте и появятся ещё и в новых папках. Место на диске не нужно; работает только в пределах одного диска.</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>нет на месте</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>не подключён</translation>
    </message>
    <message>
        <source>Photos are being filed</source>
        <translation>Фотографии раскладываются</translation>
    </message>
    <message>
        <source>Photos are being filed right now.</source>
        <translation>Сейчас раскладываются фотографии.</translation>
    </message>
    <message>
        <source>If you quit, the photo in hand is finished and the rest stays where it is. What was filed can be undone, tomorrow too.</source>
        <translation>Если выйти сейчас, начатая фотография будет разложена, а остальные останутся на месте. Разложенное можно вернуть, даже завтра.</translation>
    </message>
    <message>
        <source>Photos are being moved to the trash</source>
        <translation>Фото перемещаются в корзину</translation>
    </message>
    <message>
        <source>Photos are being moved to the trash right now.</source>
        <translation>Сейчас фото перемещаются в корзину.</translation>
    </message>
    <message>
        <source>If you quit, the photo in hand is finished and the rest stays where it is. What went to the trash is in the history.</source>
        <translation>Если выйти сейчас, начатая фотография ещё попадёт в корзину, а остальные останутся на месте. Что попало в корзину, видно в истории.</translation>
    </message>
    <message>
        <source>Keep moving</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Keywords are being written</source>
        <translation>Записываются ключевые слова</translation>
    </message>
    <message>
        <source>Keywords are being written right now.</source>
        <translation>Сейчас записываются ключевые слова.</translation>
    </message>
    <message>
        <source>If you quit, the sidecar in hand is finished and the others stay as they are. What was written can be undone, tomorrow too.</source>
        <translation>Если выйти, начатый сопутствующий файл будет дописан, а остальные не изменятся. Записанное можно отменить, и завтра тоже.</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Продолжить запись</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Остановить и выйти</translation>
    </message>
    <message>
        <source>Keep filing</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Alike together</source>
        <translation>Похожие рядом</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Сначала лучшие</translation>
    </message>
    <message>
        <source>Doubtful ones first</source>
        <translation>Сначала сомнительные</translation>
    </message>
    <message>
        <source>By time taken</source>
        <translation>По времени съёмки</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>По названию</translation>
    </message>
    <message>
        <source>F2 gives it a name.</source>
        <translation>F2 — дать ей имя.</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Без даты</translation>
    </message>
    <message>
        <source>Reading dates…</source>
        <translation>Чтение дат…</translation>
    </message>
    <message>
        <source>By what they show</source>
        <translation>По содержанию</translation>
    </message>
    <message>
        <source>Photos that show the same, whenever they were taken</source>
        <translation>Фото, на которых одно и то же, когда бы они ни были сняты</translation>
    </message>
    <message>
        <source>By event</source>
        <translation>По событиям</translation>
    </message>
    <message>
        <source>Photos of one occasion. Finer: scenes; coarser: trips of several days</source>
        <translation>Фото одного события. Мельче — сцены, крупнее — поездки на несколько дней</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>И то и другое</translation>
    </message>
    <message>
        <source>Both: events, and inside them by what they show</source>
        <translation>И то и другое: события, а внутри них по содержанию</translation>
    </message>
    <message>
        <source>Photos of one occasion. Finer: what they show; coarser: trips of several days</source>
        <translation>Фото одного события. Мельче — по содержанию, крупнее — поездки на несколько дней</translation>
    </message>
    <message>
        <source>&amp;Keywords in sidecars (XMP)</source>
        <translation>&amp;Ключевые слова в сопутствующих файлах (XMP)</translation>
    </message>
    <message>
        <source>&amp;Table for spreadsheets (CSV)</source>
        <translation>&amp;Таблица (CSV)</translation>
    </message>
    <message>
        <source>&amp;Page with pictures (HTML)</source>
        <translation>&amp;Страница с картинками (HTML)</translation>
    </message>
    <message>
        <source>Names of groups as keywords that digiKam, darktable and Lightroom read, in files beside the photos. The photos themselves stay as they are.</source>
        <translation>Имена групп как ключевые слова, которые читают digiKam, darktable и Lightroom, — в файлах рядом с фото. Сами фото не меняются.</translation>
    </message>
    <message>
        <source>One line for each photo, with its group.</source>
        <translation>Строка на каждое фото, с его группой.</translation>
    </message>
    <message>
        <source>All groups with small pictures in one file that every browser opens.</source>
        <translation>Все группы с маленькими картинками в одном файле, который откроет любой браузер.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>There is nothing to write.</source>
        <translation>Записывать нечего.</translation>
    </message>
    <message>
        <source>The rest was left as it is.</source>
        <translation>Остальное оставлено как есть.</translation>
    </message>
    <message>
        <source>Not reduced</source>
        <translation>Без сокращения</translation>
    </message>
    <message>
        <source>PCA, then UMAP</source>
        <translation>PCA, затем UMAP</translation>
    </message>
    <message>
        <source>PhotoClust’s own</source>
        <translation>Собственный метод PhotoClust</translation>
    </message>
    <message>
        <source>Spectral</source>
        <translation>Спектральный</translation>
    </message>
    <message>
        <source>All networks side by side</source>
        <translation>Все сети рядом</translation>
    </message>
    <message>
        <source>Morphology</source>
        <translation>Морфология</translation>
    </message>
    <message>
        <source>Wavelets</source>
        <translation>Вейвлеты</translation>
    </message>
    <message>
        <source>Template matching</source>
        <translation>Сопоставление с шаблоном</translation>
    </message>
    <message>
        <source>{n} groups asked for</source>
        <translation>Задано групп: {n}</translation>
    </message>
    <message>
        <source>{share} % unsorted</source>
        <translation>{share} % без группы</translation>
    </message>
    <message>
        <source>{steps} steps per 100 photos to the groups you kept</source>
        <translation>{steps} шагов на 100 фото до групп, которые вы оставили</translation>
    </message>
    <message>
        <source>Both make nearly the same groups.</source>
        <translation>Обе стороны дают почти одинаковые группы.</translation>
    </message>
    <message>
        <source>Both make much the same groups.</source>
        <translation>Обе стороны дают во многом одинаковые группы.</translation>
    </message>
    <message>
        <source>Both agree in part.</source>
        <translation>Стороны совпадают отчасти.</translation>
    </message>
    <message>
        <source>Both hardly agree.</source>
        <translation>Стороны почти не совпадают.</translation>
    </message>
    <message>
        <source>Yes to all {n} surest…</source>
        <translation>Да для {n} самых надёжных…</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About PhotoClust</source>
        <translation>О PhotoClust</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Versions, devices, model files and databases, for a report of a fault</source>
        <translation>Версии, устройства, файлы модели и базы данных — для сообщения об ошибке</translation>
    </message>
    <message>
        <source>What comes from others</source>
        <translation>Что взято у других</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Копировать сведения</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Сбор сведений…</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Версия {version}</translation>
    </message>
    <message>
        <source>Sorts your photos by what they show. Everything stays on this computer.</source>
        <translation>Сортирует ваши фото по тому, что на них снято. Всё остаётся на этом компьютере.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>MIT: use it, change it and pass it on freely</source>
        <translation>MIT: можно свободно использовать, изменять и передавать</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Папка данных</translation>
    </message>
</context>
<context>
    <name>Arranging</name>
    <message>
        <source>Putting like beside like</source>
        <translation>Похожее размещается рядом</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>Размер миниатюр</translation>
    </message>
    <message>
        <source>Thumbnail size (Ctrl+wheel over the photos)</source>
        <translation>Размер миниатюр (Ctrl+колесо мыши над фото)</translation>
    </message>
    <message>
        <source>Smaller thumbnails</source>
        <translation>Уменьшить миниатюры</translation>
    </message>
    <message>
        <source>Larger thumbnails</source>
        <translation>Увеличить миниатюры</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>останавливается…</translation>
    </message>
    <message>
        <source>{phase} {done} of {total}</source>
        <translation>{phase}: {done} из {total}</translation>
    </message>
    <message>
        <source>{phase} {done}</source>
        <translation>{phase}: {done}</translation>
    </message>
    <message>
        <source>{phase}…</source>
        <translation>{phase}…</translation>
    </message>
</context>
<context>
    <name>ByButton</name>
    <message>
        <source>Automatic</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>Take what dates and places of the photos support</source>
        <translation>Взять то, что позволяют даты и места съёмки</translation>
    </message>
    <message>
        <source>Chosen automatically. {why}</source>
        <translation>Выбрано автоматически. {why}</translation>
    </message>
    <message>
        <source>What groups are made by</source>
        <translation>По чему создаются группы</translation>
    </message>
    <message>
        <source>What groups are made by: {by}</source>
        <translation>По чему создаются группы: {by}</translation>
    </message>
</context>
<context>
    <name>CacheKeeper</name>
    <message>
        <source>The cache is being moved. You can go on working.</source>
        <translation>Кэш переносится. Можно продолжать работу.</translation>
    </message>
    <message>
        <source>Moving the cache</source>
        <translation>Перенос кэша</translation>
    </message>
    <message>
        <source>Stopped. The cache was left where it is.</source>
        <translation>Остановлено. Кэш остался на прежнем месте.</translation>
    </message>
    <message>
        <source>Setting the cache’s size</source>
        <translation>Изменение размера кэша</translation>
    </message>
    <message>
        <source>Making room in the cache</source>
        <translation>Освобождение места в кэше</translation>
    </message>
</context>
<context>
    <name>CacheLimit</name>
    <message>
        <source>No limit</source>
        <translation>Без ограничения</translation>
    </message>
</context>
<context>
    <name>CachePlace</name>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>Choose another folder for the cache</source>
        <translation>Выбрать другую папку для кэша</translation>
    </message>
    <message>
        <source>Use def&amp;ault folder</source>
        <translation>По умо&amp;лчанию</translation>
    </message>
    <message>
        <source>Keep the cache in the library’s folder</source>
        <translation>Хранить кэш в папке библиотеки</translation>
    </message>
    <message>
        <source>Keep the cache in this folder</source>
        <translation>Хранить кэш в этой папке</translation>
    </message>
</context>
<context>
    <name>CacheRescue</name>
    <message>
        <source>The cache of analysed photos is damaged again: the disk it is on may be failing. Your photos and groups are not affected. Check the disk, then start PhotoClust again.</source>
        <translation>Кэш снова повреждён: возможно, неисправен его диск. Фотографии и группы не пострадали. Проверьте диск и запустите PhotoClust ещё раз.</translation>
    </message>
    <message>
        <source>Starting the cache afresh</source>
        <translation>Создание нового кэша</translation>
    </message>
</context>
<context>
    <name>CertaintySteps</name>
    <message>
        <source>How sure it must be</source>
        <translation>Насколько надёжно</translation>
    </message>
    <message>
        <source>Only photos that fit a group well</source>
        <translation>Только фото, которые хорошо подходят к группе</translation>
    </message>
    <message>
        <source>Those that fit fairly well, too</source>
        <translation>И те, что подходят довольно хорошо</translation>
    </message>
    <message>
        <source>All that fit a group at all: look through them</source>
        <translation>Все, что хоть как-то подходят: просмотрите их</translation>
    </message>
    <message>
        <source>all {n}</source>
        <translation>все {n}</translation>
    </message>
    <message>
        <source>fairly sure {n}</source>
        <translation>довольно надёжно {n}</translation>
    </message>
    <message>
        <source>sure {n}</source>
        <translation>надёжно {n}</translation>
    </message>
</context>
<context>
    <name>ClockFlow</name>
    <message>
        <source>Clocks can be compared once photos were read and grouped.</source>
        <translation>Часы можно сравнить, когда фото прочитаны и сгруппированы.</translation>
    </message>
    <message>
        <source>Comparing the clocks of cameras</source>
        <translation>Сравнение часов камер</translation>
    </message>
    <message>
        <source>No camera&apos;s clock seems to be out of step.</source>
        <translation>Похоже, часы всех камер идут верно.</translation>
    </message>
    <message>
        <source>Set it right</source>
        <translation>Исправить часы</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Take it as it was</source>
        <translation>Вернуть как было</translation>
    </message>
    <message>
        <source>Group again</source>
        <translation>Сгруппировать заново</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>ClusterList</name>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
</context>
<context>
    <name>ClusterListModel</name>
    <message>
        <source>Unsorted</source>
        <translation>Без группы</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>подтверждена</translation>
    </message>
    <message>
        <source>filed</source>
        <translation>разложена</translation>
    </message>
    <message>
        <source>Photos that are in no group.</source>
        <translation>Фото, которые не вошли ни в одну группу.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Подтверждена</translation>
    </message>
    <message>
        <source>Filed to {folder}</source>
        <translation>Разложена в {folder}</translation>
    </message>
    <message>
        <source>Key {n} sends photos here</source>
        <translation>Клавиша {n} отправляет фото сюда</translation>
    </message>
</context>
<context>
    <name>ClusterPane</name>
    <message>
        <source>Order of the groups</source>
        <translation>Порядок групп</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Новая группа</translation>
    </message>
    <message>
        <source>Unsorted</source>
        <translation>Без группы</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Alike together</source>
        <translation>Похожие рядом</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Сначала большие</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>По названию</translation>
    </message>
    <message>
        <source>Not accepted first</source>
        <translation>Сначала неподтверждённые</translation>
    </message>
    <message>
        <source>Least sure first</source>
        <translation>Сначала сомнительные</translation>
    </message>
</context>
<context>
    <name>ClusterPicker</name>
    <message>
        <source>Type a part of the name</source>
        <translation>Введите часть названия</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
</context>
<context>
    <name>ClusterRowDelegate</name>
    <message>
        <source>Name of the group</source>
        <translation>Название группы</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} из {all}</translation>
    </message>
</context>
<context>
    <name>CompareFlow</name>
    <message>
        <source>Select two to six photos to compare them.</source>
        <translation>Выделите от двух до шести фото, чтобы сравнить их.</translation>
    </message>
    <message>
        <source>Looking for the best shots</source>
        <translation>Поиск лучших снимков</translation>
    </message>
    <message>
        <source>Opening the photo</source>
        <translation>Фото открывается</translation>
    </message>
    <message>
        <source>Comparing photos</source>
        <translation>Сравнение фото</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Keep what is marked, the others to the trash…</source>
        <translation>Оставить помеченные, остальные в корзину…</translation>
    </message>
    <message>
        <source>Keep the best, the others to the trash…</source>
        <translation>Оставить лучшее, остальные в корзину…</translation>
    </message>
    <message>
        <source>Back to the photos (Esc)</source>
        <translation>Назад к фото (Esc)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Уменьшить (−)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Увеличить (+)</translation>
    </message>
    <message>
        <source>Whole photos or full size (Z)</source>
        <translation>Фото целиком или в полный размер (Z)</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>Keep (P)</source>
        <translation>Оставить (P)</translation>
    </message>
    <message>
        <source>For the trash (X)</source>
        <translation>В корзину (X)</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>остаётся</translation>
    </message>
    <message>
        <source>for the trash</source>
        <translation>в корзину</translation>
    </message>
</context>
<context>
    <name>ContextMenus</name>
    <message>
        <source>Pin to a number key</source>
        <translation>Закрепить за клавишей с цифрой</translation>
    </message>
    <message>
        <source>Order of photos</source>
        <translation>Порядок фото</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Произошла ошибка</translation>
    </message>
    <message>
        <source>Something went wrong in PhotoClust</source>
        <translation>В PhotoClust произошла ошибка</translation>
    </message>
    <message>
        <source>This is a mistake in the program, not yours. Your photos and what you sorted are safe: every step is on disk. You can go on; if things look odd, start PhotoClust again. The report below helps to mend it. It stays on this computer unless you send it.</source>
        <translation>Виновата программа, а не вы. Ваши фотографии и всё, что вы разобрали, в безопасности: каждый шаг сохранён на диске. Можно продолжать; если что-то выглядит странно, перезапустите PhotoClust. Отчёт ниже поможет исправить ошибку. Он останется на этом компьютере, пока вы сами его не отправите.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>&amp;Copy the report</source>
        <translation>&amp;Копировать отчёт</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
</context>
<context>
    <name>DayRangePopup</name>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Показать эти дни</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Куда</translation>
    </message>
</context>
<context>
    <name>DecisionPage</name>
    <message>
        <source>Cancel</source>
        <translation>Остановить</translation>
    </message>
</context>
<context>
    <name>Detour</name>
    <message>
        <source>Back to where you were (Esc)</source>
        <translation>Вернуться туда, где вы были (Esc)</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Вернуться туда, где вы были</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop to add</source>
        <translation>Отпустите, чтобы добавить</translation>
    </message>
    <message>
        <source>Drop to add these photos</source>
        <translation>Отпустите, чтобы добавить эти фото</translation>
    </message>
    <message>
        <source>Find photos like this</source>
        <translation>Найти похожие фото</translation>
    </message>
    <message>
        <source>Drop to add this photo</source>
        <translation>Отпустите, чтобы добавить это фото</translation>
    </message>
</context>
<context>
    <name>EditCommands</name>
    <message>
        <source>Merge with</source>
        <translation>Объединить с</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Переместить в</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Новая группа</translation>
    </message>
    <message>
        <source>No group is pinned to {n} yet: choose one and press Ctrl+{n}.</source>
        <translation>За клавишей {n} пока не закреплена группа: выделите группу и нажмите Ctrl+{n}.</translation>
    </message>
    <message>
        <source>Choose one group to pin it to a number key.</source>
        <translation>Чтобы закрепить группу за клавишей с цифрой, выделите одну группу.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Try it with sample photos</source>
        <translation>Попробовать на примерах</translation>
    </message>
    <message>
        <source>Drop a folder of photos here</source>
        <translation>Перетащите сюда папку с фотографиями</translation>
    </message>
    <message>
        <source>They stay on this computer. PhotoClust puts look-alike photos into groups; nothing is moved until you say so.</source>
        <translation>Фотографии останутся на этом компьютере. PhotoClust соберёт похожие в группы; без вашей команды ничего не переместится.</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Добавить папку…</translation>
    </message>
    <message>
        <source>Opening your photos…</source>
        <translation>Загрузка фото…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>No photo passes the filter.</source>
        <translation>Под фильтр не подходит ни одно фото.</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>По запросу «{text}» ничего не найдено</translation>
    </message>
    <message>
        <source>Try another name, or a part of it.</source>
        <translation>Попробуйте другое название или его часть.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>No photos in there</source>
        <translation>Здесь нет фотографий</translation>
    </message>
    <message>
        <source>No photos in “{text}”</source>
        <translation>В «{text}» нет фотографий</translation>
    </message>
    <message>
        <source>Try another folder.</source>
        <translation>Попробуйте другую папку.</translation>
    </message>
    <message>
        <source>Everything is sorted</source>
        <translation>Всё разобрано</translation>
    </message>
    <message>
        <source>No photo is left over.</source>
        <translation>Ни одного фото не осталось без группы.</translation>
    </message>
    <message>
        <source>No photo is left over</source>
        <translation>Ни одной фотографии не осталось</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Посмотреть</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Hand groups to other programs</source>
        <translation>Передать группы другим программам</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Keywords that others wrote stay. You can undo this, tomorrow too.</source>
        <translation>Чужие ключевые слова остаются. Это можно отменить, в том числе завтра.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Looking which sidecars there are…</source>
        <translation>Поиск имеющихся сопутствующих файлов…</translation>
    </message>
</context>
<context>
    <name>ExportFlow</name>
    <message>
        <source>There is no group to hand over yet.</source>
        <translation>Пока нет групп, которые можно передать.</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Составление плана</translation>
    </message>
    <message>
        <source>Writing keywords</source>
        <translation>Запись ключевых слов</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Сохранить таблицу</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Сохранить страницу</translation>
    </message>
    <message>
        <source>Photos in groups</source>
        <translation>Фото по группам</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Запись {file}</translation>
    </message>
    <message>
        <source>Unsorted</source>
        <translation>Без группы</translation>
    </message>
    <message>
        <source>The groups are in “{file}” now.</source>
        <translation>Группы теперь в файле «{file}».</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
</context>
<context>
    <name>FilingDialog</name>
    <message>
        <source>Looking where everything would go…</source>
        <translation>Составляется план…</translation>
    </message>
    <message>
        <source>Nothing is ticked, so nothing would be filed.</source>
        <translation>Ничего не отмечено, поэтому раскладывать нечего.</translation>
    </message>
    <message>
        <source>File into this folder</source>
        <translation>Разложить в эту папку</translation>
    </message>
    <message>
        <source>Give the whole path of a folder, or press “Choose…”.</source>
        <translation>Укажите полный путь к папке или нажмите «Выбрать…».</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>Only renamed ({n})</source>
        <translation>Переименованные ({n})</translation>
    </message>
    <message>
        <source>Only left out ({n})</source>
        <translation>Пропущенные ({n})</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Выбрать…</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>Ку&amp;да</translation>
    </message>
    <message>
        <source>&amp;Folders</source>
        <translation>&amp;Папки</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Переместить</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>Создать &amp;ссылки</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Untick what should stay; double-click a folder to rename it.</source>
        <translation>Снимите отметку с того, что должно остаться; двойной щелчок переименует папку.</translation>
    </message>
    <message>
        <source>Nothing is overwritten. You can undo this, tomorrow too.</source>
        <translation>Ничего не перезаписывается. Всё можно отменить, даже завтра.</translation>
    </message>
    <message>
        <source>Which photos to show</source>
        <translation>Какие фото показывать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>FilingFlow</name>
    <message>
        <source>There is no group to file yet.</source>
        <translation>Раскладывать пока нечего: групп нет.</translation>
    </message>
    <message>
        <source>File again…</source>
        <translation>Разложить ещё раз…</translation>
    </message>
    <message>
        <source>Filing photos</source>
        <translation>Раскладка фото</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Продолжить без них</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Показать папку</translation>
    </message>
    <message>
        <source>Taking photos back</source>
        <translation>Возврат фото на место</translation>
    </message>
    <message>
        <source>Filing photos again</source>
        <translation>Повторная раскладка фото</translation>
    </message>
</context>
<context>
    <name>FilingModel</name>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Куда</translation>
    </message>
</context>
<context>
    <name>FilingResultDialog</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Show folder</source>
        <translation>&amp;Показать папку</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>{what}: taken back.</source>
        <translation>Отменено: «{what}».</translation>
    </message>
    <message>
        <source>They are in {folder}.</source>
        <translation>Они в папке {folder}.</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>Show only some groups or photos (Ctrl+L)</source>
        <translation>Показать только часть групп или фото (Ctrl+L)</translation>
    </message>
    <message>
        <source>Not accepted yet</source>
        <translation>Ещё не подтверждённые</translation>
    </message>
    <message>
        <source>Not filed yet</source>
        <translation>Ещё не разложенные</translation>
    </message>
    <message>
        <source>With new photos</source>
        <translation>С новыми фотографиями</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>С … по …</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Неподтверждённые</translation>
    </message>
    <message>
        <source>Not filed</source>
        <translation>Неразложенные</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>It is not there now: its disk is not connected, or it was moved.</source>
        <translation>Сейчас её нет: диск не подключён или папку переместили.</translation>
    </message>
    <message>
        <source>The folder of “{group}”: photos put here belong to it.</source>
        <translation>Папка группы «{group}»: фото, положенные сюда, относятся к ней.</translation>
    </message>
</context>
<context>
    <name>FolderPane</name>
    <message>
        <source>Folders</source>
        <translation>Папки</translation>
    </message>
    <message>
        <source>Add a folder to put photos into…</source>
        <translation>Добавить папку для фотографий…</translation>
    </message>
    <message>
        <source>Show the folders</source>
        <translation>Показать папки</translation>
    </message>
    <message>
        <source>Fold the folders away</source>
        <translation>Скрыть папки</translation>
    </message>
</context>
<context>
    <name>FolderSide</name>
    <message>
        <source>File to</source>
        <translation>Разложить в</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Другая папка…</translation>
    </message>
    <message>
        <source>With Ctrl: copy</source>
        <translation>С Ctrl: копировать</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>Показать в файловом менеджере</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>Show this folder at the left</source>
        <translation>Показать эту папку слева</translation>
    </message>
    <message>
        <source>File to this folder</source>
        <translation>Разложить в эту папку</translation>
    </message>
    <message>
        <source>Looking at folders</source>
        <translation>Просмотр папок</translation>
    </message>
</context>
<context>
    <name>FolderTree</name>
    <message>
        <source>Folders</source>
        <translation>Папки</translation>
    </message>
</context>
<context>
    <name>FolderWatch</name>
    <message>
        <source>Looking at new files</source>
        <translation>Просмотр новых файлов</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Посмотреть ещё раз</translation>
    </message>
</context>
<context>
    <name>FurtherReading</name>
    <message>
        <source>Two networks have seen your photos. They can be grouped by both now.</source>
        <translation>Ваши фото просмотрели две сети. Теперь их можно группировать по обеим.</translation>
    </message>
    <message>
        <source>Group again</source>
        <translation>Сгруппировать заново</translation>
    </message>
    <message>
        <source>Keep the groups</source>
        <translation>Оставить группы</translation>
    </message>
    <message>
        <source>Looking more closely</source>
        <translation>Более внимательный просмотр</translation>
    </message>
</context>
<context>
    <name>GranularitySlider</name>
    <message>
        <source>Finer or coarser groups</source>
        <translation>Размер групп: мельче или крупнее</translation>
    </message>
    <message>
        <source>Finer makes more and smaller groups, coarser fewer and larger ones.
Groups you named, merged, accepted or corrected stay as they are.</source>
        <translation>Мельче — больше групп, но они меньше. Крупнее — групп меньше, но они больше.
Группы, которые вы назвали, объединили, подтвердили или исправили, не изменятся.</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Авто</translation>
    </message>
    <message>
        <source>Let PhotoClust choose how fine the groups are</source>
        <translation>Пусть PhotoClust сам выберет размер групп</translation>
    </message>
    <message>
        <source>Choose automatically</source>
        <translation>Выбирать автоматически</translation>
    </message>
    <message>
        <source>Finer</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Coarser</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>{n} unsorted</source>
        <translation>{n} без группы</translation>
    </message>
    <message>
        <source>Groups made by {methods}</source>
        <translation>Группы созданы методом: {methods}</translation>
    </message>
</context>
<context>
    <name>GroupHeader</name>
    <message>
        <source>Shown group</source>
        <translation>Открытая группа</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>Назвать…</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Разделить</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Разложить…</translation>
    </message>
    <message>
        <source>Accept all {n}</source>
        <translation>Подтвердить все {n}</translation>
    </message>
    <message>
        <source>File all {n}…</source>
        <translation>Разложить все {n}…</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Разложена</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Все фото</translation>
    </message>
    <message>
        <source>{n} groups</source>
        <translation>Групп: {n}</translation>
    </message>
    <message>
        <source>filed to {folder}</source>
        <translation>разложена в {folder}</translation>
    </message>
    <message>
        <source>The photos of all groups are in this order. Click to end it.</source>
        <translation>Фото всех групп стоят в этом порядке. Нажмите, чтобы отменить его.</translation>
    </message>
    <message>
        <source>More for this group</source>
        <translation>Ещё действия с группой</translation>
    </message>
</context>
<context>
    <name>GroupingFlow</name>
    <message>
        <source>Adding new photos to groups</source>
        <translation>Добавление новых фото в группы</translation>
    </message>
    <message>
        <source>Group again</source>
        <translation>Сгруппировать заново</translation>
    </message>
    <message>
        <source>Grouping photos</source>
        <translation>Группировка фото</translation>
    </message>
    <message>
        <source>Keep the groups</source>
        <translation>Оставить группы</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Shots of one moment share a tile that shows their number. Choose one and press E to see them all.</source>
        <translation>Снимки одного мгновения лежат в одной плитке с их числом. Выберите её и нажмите E, чтобы увидеть все.</translation>
    </message>
    <message>
        <source>Is a group two things? Choose it and press S: parts are proposed, and nothing changes before you agree.</source>
        <translation>В группе два разных предмета? Выберите её и нажмите S: будут предложены части, и без вашего согласия ничего не изменится.</translation>
    </message>
    <message>
        <source>“File all…” puts every group into a folder of its own, after a plan that you see first. Undo brings every photo back.</source>
        <translation>«Разложить всё…» положит каждую группу в свою папку по плану, который вы увидите заранее. Отмена вернёт каждое фото.</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Понятно</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>The beginning</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>{step}, now</source>
        <translation>{step}, текущий шаг</translation>
    </message>
    <message>
        <source>{step}, taken back</source>
        <translation>{step}, отменено</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Click a step to go back to it, or forward again.</source>
        <translation>Щёлкните по шагу, чтобы вернуться к нему или снова перейти вперёд.</translation>
    </message>
    <message>
        <source>Close the history (Ctrl+H)</source>
        <translation>Закрыть историю (Ctrl+H)</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>Закрыть историю</translation>
    </message>
</context>
<context>
    <name>JobStatus</name>
    <message>
        <source>{n} photos/s</source>
        <translation>{n} фото/с</translation>
    </message>
    <message>
        <source>{n} files/s</source>
        <translation>{n} файлов/с</translation>
    </message>
</context>
<context>
    <name>LayoutSwitch</name>
    <message>
        <source>What lies together on the map</source>
        <translation>Что на карте лежит рядом</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Photos of one theme lie together, and themes apart from each other</source>
        <translation>Фото одной темы лежат вместе, разные темы — порознь</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Сцены</translation>
    </message>
    <message>
        <source>Photos of one scene lie right beside each other; takes longer to make, once for the same photos</source>
        <translation>Фото одной сцены лежат прямо рядом; строится дольше, один раз для тех же фото</translation>
    </message>
</context>
<context>
    <name>LeftDialog</name>
    <message>
        <source>Left alone</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Nothing was left alone.</source>
        <translation>Ничего не пропущено.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>LibraryController</name>
    <message>
        <source>Opening your photos</source>
        <translation>Загрузка фото</translation>
    </message>
    <message>
        <source>Reading photos</source>
        <translation>Чтение фото</translation>
    </message>
</context>
<context>
    <name>LibraryRescue</name>
    <message>
        <source>Use the backup</source>
        <translation>Восстановить из копии</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Восстановление из резервной копии</translation>
    </message>
    <message>
        <source>The backup is in place.</source>
        <translation>Библиотека восстановлена из резервной копии.</translation>
    </message>
    <message>
        <source>The backup is in place. The damaged library was kept as {file}.</source>
        <translation>Библиотека восстановлена из резервной копии. Повреждённая библиотека сохранена как {file}.</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Unsorted</source>
        <translation>Без группы</translation>
    </message>
</context>
<context>
    <name>LookAlikeFlow</name>
    <message>
        <source>Photos like {name}</source>
        <translation>Фото, похожие на {name}</translation>
    </message>
    <message>
        <source>More like {group}</source>
        <translation>Похожие на «{group}»</translation>
    </message>
    <message>
        <source>Photos like this picture</source>
        <translation>Фото, похожие на эту картинку</translation>
    </message>
    <message>
        <source>Photos have to be read before similar ones can be found.</source>
        <translation>Чтобы найти похожие фото, их нужно сначала прочитать.</translation>
    </message>
    <message>
        <source>Looking for similar photos</source>
        <translation>Поиск похожих фото</translation>
    </message>
    <message>
        <source>No other photo of the library is known to be like it.</source>
        <translation>В библиотеке нет другого известного фото, похожего на это.</translation>
    </message>
    <message>
        <source>No photos like this picture were looked for. {reason}</source>
        <translation>Похожие на эту картинку фото не искались. {reason}</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Map of photos</source>
        <translation>Карта фото</translation>
    </message>
</context>
<context>
    <name>MapFlow</name>
    <message>
        <source>The map is made as soon as the photos are read.</source>
        <translation>Карта появится, как только фотографии будут прочитаны.</translation>
    </message>
    <message>
        <source>Putting photos that look alike next to each other…</source>
        <translation>Похожие фото размещаются рядом…</translation>
    </message>
    <message>
        <source>Laying out the map</source>
        <translation>Построение карты</translation>
    </message>
    <message>
        <source>The map was not made. Leave it and come back to try again.</source>
        <translation>Карту построить не удалось. Чтобы попробовать снова, закройте её и откройте ещё раз.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message (Esc)</source>
        <translation>Закрыть сообщение (Esc)</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Закрыть сообщение</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
</context>
<context>
    <name>MethodChoiceBox</name>
    <message>
        <source>Preset</source>
        <translation>Набор</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Признаки</translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation>Сокращение</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Группировка</translation>
    </message>
    <message>
        <source>The groups there are</source>
        <translation>Имеющиеся группы</translation>
    </message>
    <message>
        <source>PhotoClust’s own</source>
        <translation>Собственный метод PhotoClust</translation>
    </message>
    <message>
        <source>The paper’s: UMAP and HDBSCAN</source>
        <translation>Как в статье: UMAP и HDBSCAN</translation>
    </message>
    <message>
        <source>PCA, UMAP and HDBSCAN</source>
        <translation>PCA, UMAP и HDBSCAN</translation>
    </message>
    <message>
        <source>Plain: PCA and k-means</source>
        <translation>Простой: PCA и k-средних</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>Ваш выбор</translation>
    </message>
</context>
<context>
    <name>MethodsFlow</name>
    <message>
        <source>Photos are still being read. Compare methods when that is done.</source>
        <translation>Фото ещё читаются. Сравните методы, когда чтение закончится.</translation>
    </message>
    <message>
        <source>Comparing methods</source>
        <translation>Сравнение методов</translation>
    </message>
    <message>
        <source>Group {n}</source>
        <translation>Группа {n}</translation>
    </message>
    <message>
        <source>Grouping photos</source>
        <translation>Группировка фото</translation>
    </message>
    <message>
        <source>Photos are being grouped. Compare methods again when that is done.</source>
        <translation>Идёт группировка. Сравните методы, когда она закончится.</translation>
    </message>
</context>
<context>
    <name>MethodsPage</name>
    <message>
        <source>Compare methods</source>
        <translation>Сравнение методов</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Leave the groups as they are (Esc)</source>
        <translation>Оставить группы как есть (Esc)</translation>
    </message>
    <message>
        <source>How far both sides agree is told here once both have groups.</source>
        <translation>Здесь будет сказано, насколько стороны совпадают, когда на обеих появятся группы.</translation>
    </message>
</context>
<context>
    <name>MethodsSide</name>
    <message>
        <source>Make groups</source>
        <translation>Создать группы</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Use these groups</source>
        <translation>Взять эти группы</translation>
    </message>
    <message>
        <source>Unsorted</source>
        <translation>Без группы</translation>
    </message>
    <message>
        <source>made by {methods}</source>
        <translation>созданы методом: {methods}</translation>
    </message>
    <message>
        <source>Choose methods, then let them make groups.</source>
        <translation>Выберите методы и создайте с ними группы.</translation>
    </message>
</context>
<context>
    <name>MovedPhotos</name>
    <message>
        <source>Show folder</source>
        <translation>Показать папку</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Look for the photos in this folder</source>
        <translation>Искать фотографии в этой папке</translation>
    </message>
    <message>
        <source>Looking for photos</source>
        <translation>Поиск фото</translation>
    </message>
    <message>
        <source>None of the missing photos are in “{folder}”.</source>
        <translation>В «{folder}» нет ни одной из пропавших фотографий.</translation>
    </message>
    <message>
        <source>Look elsewhere…</source>
        <translation>Искать в другом месте…</translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
</context>
<context>
    <name>NewPhotosFlow</name>
    <message>
        <source>Look</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>Add all</source>
        <translation>Добавить все</translation>
    </message>
</context>
<context>
    <name>NumberBox</name>
    <message>
        <source>as many as fit</source>
        <translation>сколько подойдёт</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>подбирается само</translation>
    </message>
    <message>
        <source>{n} groups</source>
        <translation>Групп: {n}</translation>
    </message>
    <message>
        <source>{n} dimensions</source>
        <translation>измерений: {n}</translation>
    </message>
    <message>
        <source>{n} % of the variance</source>
        <translation>{n} % дисперсии</translation>
    </message>
    <message>
        <source>perplexity {n}</source>
        <translation>перплексия {n}</translation>
    </message>
    <message>
        <source>{n} photos at least</source>
        <translation>не менее {n} фото</translation>
    </message>
    <message>
        <source>up to {n} apart</source>
        <translation>расстояние до {n}</translation>
    </message>
    <message>
        <source>How many groups to make</source>
        <translation>Сколько групп создать</translation>
    </message>
    <message>
        <source>To how many dimensions</source>
        <translation>До скольких измерений</translation>
    </message>
    <message>
        <source>To how many dimensions, or with % how much of the variance stays</source>
        <translation>До скольких измерений или, со знаком %, сколько дисперсии остаётся</translation>
    </message>
    <message>
        <source>To how many dimensions before UMAP, or with % how much of the variance stays</source>
        <translation>До скольких измерений перед UMAP или, со знаком %, сколько дисперсии остаётся</translation>
    </message>
    <message>
        <source>About how many neighbours each photo is held near to</source>
        <translation>Примерно к скольким соседям каждое фото держится близко</translation>
    </message>
    <message>
        <source>How many photos a group has at least</source>
        <translation>Сколько фото в группе не меньше</translation>
    </message>
    <message>
        <source>How near photos have to be to be in one group</source>
        <translation>Насколько близки должны быть фото одной группы</translation>
    </message>
</context>
<context>
    <name>OfflineNotice</name>
    <message>
        <source>Looking at folders</source>
        <translation>Просмотр папок</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Проверить снова</translation>
    </message>
</context>
<context>
    <name>OpenWith</name>
    <message>
        <source>Open with</source>
        <translation>Открыть с помощью</translation>
    </message>
    <message>
        <source>No program on this computer says that it opens such photos.</source>
        <translation>На этом компьютере нет программы, которая открывает такие фото.</translation>
    </message>
    <message>
        <source>{program} could not be started: {reason}. The photo is unchanged.</source>
        <translation>Не удалось запустить {program}: {reason}. Фотография не изменена.</translation>
    </message>
</context>
<context>
    <name>PatternRow</name>
    <message>
        <source>Folders</source>
        <translation>Папки</translation>
    </message>
    <message>
        <source>Own pattern</source>
        <translation>Свой шаблон</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Вставить поле</translation>
    </message>
    <message>
        <source>Own pattern…</source>
        <translation>Свой шаблон…</translation>
    </message>
    <message>
        <source>A folder for each group</source>
        <translation>Папка для каждой группы</translation>
    </message>
    <message>
        <source>Years, in them the groups</source>
        <translation>Годы, в них группы</translation>
    </message>
    <message>
        <source>Groups, in them the days</source>
        <translation>Группы, в них дни</translation>
    </message>
    <message>
        <source>Years and months, in them the groups</source>
        <translation>Годы и месяцы, в них группы</translation>
    </message>
    <message>
        <source>Places, in them the groups</source>
        <translation>Места, в них группы</translation>
    </message>
    <message>
        <source>Rome</source>
        <comment>a town, as an example</comment>
        <translation>Рим</translation>
    </message>
    <message>
        <source>{words}: {example}</source>
        <translation>{words}: {example}</translation>
    </message>
    <message>
        <source>the name of the group</source>
        <translation>название группы</translation>
    </message>
    <message>
        <source>the town</source>
        <translation>город</translation>
    </message>
</context>
<context>
    <name>PhotoCanvas</name>
    <message>
        <source>Photos</source>
        <translation>Фото</translation>
    </message>
</context>
<context>
    <name>PhotoFacts</name>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Unsorted</source>
        <translation>Без группы</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
</context>
<context>
    <name>PhotoGridModel</name>
    <message>
        <source>{name}, video</source>
        <translation>{name}, видео</translation>
    </message>
    <message>
        <source>{name}, file is missing</source>
        <translation>{name}, файл не найден</translation>
    </message>
    <message>
        <source>{name}, drive is not connected</source>
        <translation>{name}, диск не подключён</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Видео</translation>
    </message>
    <message>
        <source>The file is missing. It was here when it was last read.</source>
        <translation>Файл не найден. При последнем чтении он был здесь.</translation>
    </message>
    <message>
        <source>Its drive or folder is not connected now.</source>
        <translation>Диск или папка с этим файлом сейчас не подключены.</translation>
    </message>
    <message>
        <source>Close the stack: E, or click the number.</source>
        <translation>Свернуть стопку: E или щелчок по числу.</translation>
    </message>
    <message>
        <source>See each of them: E, or click the number.</source>
        <translation>Увидеть каждое: E или щелчок по числу.</translation>
    </message>
    <message>
        <source>In: {group}</source>
        <translation>В группе: {group}</translation>
    </message>
</context>
<context>
    <name>PhotoLikeness</name>
    <message>
        <source>Preparing to find similar photos</source>
        <translation>Подготовка к поиску похожих фотографий</translation>
    </message>
</context>
<context>
    <name>PhotoLooks</name>
    <message>
        <source>Looking at photos</source>
        <translation>Просмотр фото</translation>
    </message>
    <message>
        <source>Opening the photo</source>
        <translation>Фото открывается</translation>
    </message>
    <message>
        <source>The photo cannot be shown.</source>
        <translation>Это фото не удаётся показать.</translation>
    </message>
</context>
<context>
    <name>Pins</name>
    <message>
        <source>Key {n} sends photos to “{winner}” now, no longer to “{loser}”.</source>
        <translation>Клавиша {n} теперь отправляет фото в «{winner}», а не в «{loser}».</translation>
    </message>
</context>
<context>
    <name>PlanTree</name>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>Planning</source>
        <translation>Составление плана</translation>
    </message>
</context>
<context>
    <name>PlayButton</name>
    <message>
        <source>Open in the player</source>
        <translation>Открыть в проигрывателе</translation>
    </message>
    <message>
        <source>Open in the player (Ctrl+Enter)</source>
        <translation>Открыть в проигрывателе (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Full view (Space)</source>
        <translation>Крупный просмотр (пробел)</translation>
    </message>
    <message>
        <source>Similar photos</source>
        <translation>Похожие фото</translation>
    </message>
    <message>
        <source>Show all (Ctrl+D)</source>
        <translation>Показать все (Ctrl+D)</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Ничего не выделено</translation>
    </message>
    <message>
        <source>{name}: look at it in full</source>
        <translation>{name}: смотреть крупно</translation>
    </message>
    <message>
        <source>Similar photos in this panel</source>
        <translation>Похожие фото на этой панели</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Look at it in full (Space)</source>
        <translation>Смотреть крупно (пробел)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
</context>
<context>
    <name>ProblemsModel</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что случилось</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>Проблемы</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
    <message>
        <source>Close the problems (Esc)</source>
        <translation>Закрыть список проблем (Esc)</translation>
    </message>
    <message>
        <source>Close the problems</source>
        <translation>Закрыть список проблем</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Проблем нет</translation>
    </message>
</context>
<context>
    <name>ReadingNews</name>
    <message>
        <source>No photos in “{name}”.</source>
        <translation>В «{name}» нет фотографий.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>SampleFlow</name>
    <message>
        <source>Copying the sample photos</source>
        <translation>Копирование примеров</translation>
    </message>
</context>
<context>
    <name>SearchPreparation</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Selected photos</source>
        <translation>Выделенные фото</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Новая группа</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>To Unsorted</source>
        <translation>Убрать из группы</translation>
    </message>
    <message>
        <source>Leave in Unsorted</source>
        <translation>Оставить без группы</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>This folder cannot be used now. The cache is in {folder} meanwhile.</source>
        <translation>Эта папка сейчас недоступна. Пока кэш находится в {folder}.</translation>
    </message>
    <message>
        <source>Choose a folder on a larger disk if this one is small. The cache moves there at once; the library with your groups stays.</source>
        <translation>Если диск мал, выберите папку на диске побольше. Кэш переместится сразу; библиотека с группами останется на месте.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>После перезапуска.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Thumbnail &amp;size</source>
        <translation>&amp;Размер миниатюр</translation>
    </message>
    <message>
        <source>&amp;Fill the square</source>
        <translation>&amp;Заполнять квадрат</translation>
    </message>
    <message>
        <source>Sho&amp;w stacks as one</source>
        <translation>П&amp;оказывать стопки как одно фото</translation>
    </message>
    <message>
        <source>Shots of one moment, copies and edited versions share a tile.</source>
        <translation>Снимки одного мгновения, копии и обработанные версии стоят на одной плитке.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Папки</translation>
    </message>
    <message>
        <source>Offer &amp;new photos as they come</source>
        <translation>Предлагать &amp;новые фотографии сразу</translation>
    </message>
    <message>
        <source>Your folders are watched while the window is open. F5 adds what is new at any time.</source>
        <translation>За вашими папками программа следит, пока окно открыто. F5 добавит новое в любой момент.</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Вычисления</translation>
    </message>
    <message>
        <source>Graphics card if there is one</source>
        <translation>Видеокарта, если есть</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Процессор</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Видеокарта (CUDA)</translation>
    </message>
    <message>
        <source>Now: {device}.</source>
        <translation>Сейчас: {device}.</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Устройство</translation>
    </message>
    <message>
        <source>Whichever is faster here</source>
        <translation>Что здесь быстрее</translation>
    </message>
    <message>
        <source>Fast (int8)</source>
        <translation>Быстро (int8)</translation>
    </message>
    <message>
        <source>Exact (float)</source>
        <translation>Точно (float)</translation>
    </message>
    <message>
        <source>&amp;Precision</source>
        <translation>То&amp;чность</translation>
    </message>
    <message>
        <source>With another precision all photos are read once more.</source>
        <translation>При смене точности все фото будут прочитаны заново.</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Быстрее</translation>
    </message>
    <message>
        <source>Look closely</source>
        <translation>Внимательнее</translation>
    </message>
    <message>
        <source>As the library was grouped</source>
        <translation>Как библиотека уже сгруппирована</translation>
    </message>
    <message>
        <source>&amp;Reading photos</source>
        <translation>&amp;Чтение фото</translation>
    </message>
    <message>
        <source>To look closely, a second network sees every photo too, once: groups often need fewer corrections, and reading takes longer.</source>
        <translation>При внимательном просмотре каждое фото один раз смотрит и вторая сеть: группы часто требуют меньше исправлений, а чтение длится дольше.</translation>
    </message>
    <message>
        <source>Automatic ({n})</source>
        <translation>Автоматически ({n})</translation>
    </message>
    <message>
        <source>Fewer leave more of the computer to other programs.</source>
        <translation>Чем меньше, тем больше ресурсов остаётся другим программам.</translation>
    </message>
    <message>
        <source>Photos read at &amp;once</source>
        <translation>Читать о&amp;дновременно</translation>
    </message>
    <message>
        <source>Can be read</source>
        <translation>Читаются</translation>
    </message>
    <message>
        <source>Cannot be read yet</source>
        <translation>Пока не читаются</translation>
    </message>
    <message>
        <source>RAW photos</source>
        <translation>Фото RAW</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Хранение</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Показать</translation>
    </message>
    <message>
        <source>Show the library’s folder</source>
        <translation>Показать папку библиотеки</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>&amp;Empty</source>
        <translation>&amp;Очистить</translation>
    </message>
    <message>
        <source>Empty the cache</source>
        <translation>Очистить кэш</translation>
    </message>
    <message>
        <source>What was worked out from your photos. Emptying it loses nothing, but all photos are read once more.</source>
        <translation>То, что вычислено по вашим фотографиям. При очистке ничего не пропадёт, но все фотографии будут прочитаны заново.</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Кэш</translation>
    </message>
    <message>
        <source>Cache’s folder</source>
        <translation>Папка кэша</translation>
    </message>
    <message>
        <source>When the cache grows larger, what it keeps of photos no longer in the library goes first, then the oldest thumbnails; these are made again when you look at them. What groups are made of always stays.</source>
        <translation>Когда кэш превышает этот размер, из него сначала удаляются данные о фотографиях, которых уже нет в библиотеке, затем самые старые миниатюры: при просмотре они создаются снова. То, из чего строятся группы, остаётся всегда.</translation>
    </message>
    <message>
        <source>Cache at &amp;most</source>
        <translation>Кэш не &amp;больше</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>SettingsFlow</name>
    <message>
        <source>The cache is emptied when you quit; photos are then read once more.</source>
        <translation>Кэш будет очищен при выходе; потом фотографии будут прочитаны заново.</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>Процессор</translation>
    </message>
    <message>
        <source>GPU (CUDA)</source>
        <translation>Видеокарта (CUDA)</translation>
    </message>
    <message>
        <source>Photos are analysed on this computer with {model}.</source>
        <translation>Фотографии анализируются на этом компьютере, модель: {model}.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>Найти клавишу или действие</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>Найти клавишу</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>Такой клавиши нет.</translation>
    </message>
</context>
<context>
    <name>SidecarRows</name>
    <message>
        <source>Sidecar</source>
        <translation>Сопутствующий файл</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Ключевые слова</translation>
    </message>
    <message>
        <source>None of ours any more</source>
        <translation>Наших больше нет</translation>
    </message>
    <message>
        <source>What others wrote in it stays</source>
        <translation>Записанное другими остаётся</translation>
    </message>
    <message>
        <source>New sidecar</source>
        <translation>Новый сопутствующий файл</translation>
    </message>
    <message>
        <source>What is in it already stays</source>
        <translation>Что в нём уже есть, остаётся</translation>
    </message>
</context>
<context>
    <name>SimilarFlow</name>
    <message>
        <source>Looking for similar photos</source>
        <translation>Поиск похожих фото</translation>
    </message>
</context>
<context>
    <name>SplitFlow</name>
    <message>
        <source>Photos are still being read. Split the group when that is done.</source>
        <translation>Фотографии ещё читаются. Разделите группу, когда чтение закончится.</translation>
    </message>
    <message>
        <source>Looking for parts of the group</source>
        <translation>Поиск частей группы</translation>
    </message>
    <message>
        <source>“{group}” can be split now.</source>
        <translation>Группу «{group}» теперь можно разделить.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>These photos must be read again before they can be split.</source>
        <translation>Прежде чем разделить эти фотографии, их нужно прочитать заново.</translation>
    </message>
    <message>
        <source>The group has changed since. Split it again to see its parts.</source>
        <translation>Группа с тех пор изменилась. Разделите её ещё раз, чтобы увидеть части.</translation>
    </message>
</context>
<context>
    <name>SplitPage</name>
    <message>
        <source>Split a group</source>
        <translation>Разделение группы</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Части</translation>
    </message>
    <message>
        <source>Fewer parts</source>
        <translation>Меньше частей</translation>
    </message>
    <message>
        <source>More parts</source>
        <translation>Больше частей</translation>
    </message>
    <message>
        <source>Leave the group as it is (Esc)</source>
        <translation>Оставить группу как есть (Esc)</translation>
    </message>
    <message>
        <source>{n} parts</source>
        <translation>Частей: {n}</translation>
    </message>
    <message>
        <source>Split into {n} groups</source>
        <translation>Разделить на группы: {n}</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Разделить</translation>
    </message>
    <message>
        <source>Stays in “{group}”</source>
        <translation>Остаётся в «{group}»</translation>
    </message>
    <message>
        <source>Split “{group}”</source>
        <translation>Разделить «{group}»</translation>
    </message>
    <message>
        <source>Each ticked part becomes a group of its own. The rest stays together.</source>
        <translation>Каждая отмеченная часть станет отдельной группой. Остальное не разделится.</translation>
    </message>
</context>
<context>
    <name>SplitPartsModel</name>
    <message>
        <source>Part {n}</source>
        <translation>Часть {n}</translation>
    </message>
</context>
<context>
    <name>StackCommands</name>
    <message>
        <source>There is no stack among the selected photos.</source>
        <translation>Среди выделенных фото нет стопки.</translation>
    </message>
</context>
<context>
    <name>StackFinder</name>
    <message>
        <source>Looking for shots of one moment</source>
        <translation>Поиск снимков одного мгновения</translation>
    </message>
</context>
<context>
    <name>StartingFlow</name>
    <message>
        <source>Reading keywords and folders</source>
        <translation>Чтение ключевых слов и папок</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>SuggestionBar</name>
    <message>
        <source>Suggestion</source>
        <translation>Предложение</translation>
    </message>
</context>
<context>
    <name>SuggestionFlow</name>
    <message>
        <source>Looking for suggestions</source>
        <translation>Поиск предложений</translation>
    </message>
</context>
<context>
    <name>SurestPage</name>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Finishing what is in hand…</source>
        <translation>Завершение начатого…</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message numerus="yes">
        <source>Merge {n} groups into “{group}”</source>
        <translation>
            <numerusform>Объединить с «{group}» {n} группу</numerusform>
            <numerusform>Объединить с «{group}» {n} группы</numerusform>
            <numerusform>Объединить с «{group}» {n} групп</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} photos to “{group}”</source>
        <translation>
            <numerusform>Переместить {n} фото в «{group}»</numerusform>
            <numerusform>Переместить {n} фото в «{group}»</numerusform>
            <numerusform>Переместить {n} фото в «{group}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} photos to Unsorted</source>
        <translation>
            <numerusform>Убрать {n} фото из групп</numerusform>
            <numerusform>Убрать {n} фото из групп</numerusform>
            <numerusform>Убрать {n} фото из групп</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dissolve {n} groups</source>
        <translation>
            <numerusform>Расформировать {n} группу</numerusform>
            <numerusform>Расформировать {n} группы</numerusform>
            <numerusform>Расформировать {n} групп</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split “{group}” into {n} parts</source>
        <translation>
            <numerusform>Разделить «{group}» на {n} часть</numerusform>
            <numerusform>Разделить «{group}» на {n} части</numerusform>
            <numerusform>Разделить «{group}» на {n} частей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} photos from the library</source>
        <translation>
            <numerusform>Убрать {n} фото из библиотеки</numerusform>
            <numerusform>Убрать {n} фото из библиотеки</numerusform>
            <numerusform>Убрать {n} фото из библиотеки</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename “{group}” to “{other}”</source>
        <translation>Переименовать «{group}» в «{other}»</translation>
    </message>
    <message numerus="yes">
        <source>Accept {n} groups</source>
        <translation>
            <numerusform>Подтвердить {n} группу</numerusform>
            <numerusform>Подтвердить {n} группы</numerusform>
            <numerusform>Подтвердить {n} групп</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopen {n} groups</source>
        <translation>
            <numerusform>Снять подтверждение с {n} группы</numerusform>
            <numerusform>Снять подтверждение с {n} групп</numerusform>
            <numerusform>Снять подтверждение с {n} групп</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove {what} from the library</source>
        <translation>Убрать из библиотеки: {what}</translation>
    </message>
    <message>
        <source>That group no longer exists.</source>
        <translation>Этой группы больше нет.</translation>
    </message>
    <message>
        <source>Select at least two groups to merge.</source>
        <translation>Чтобы объединить группы, выделите хотя бы две.</translation>
    </message>
    <message>
        <source>These photos are already in that group.</source>
        <translation>Эти фотографии уже в этой группе.</translation>
    </message>
    <message>
        <source>These photos are unsorted already.</source>
        <translation>Эти фотографии и так без группы.</translation>
    </message>
    <message>
        <source>“{group}” does not come apart any further.</source>
        <translation>Группу «{group}» больше не разделить.</translation>
    </message>
    <message>
        <source>{what} were left alone.</source>
        <translation>Пропущено: {what}.</translation>
    </message>
    <message>
        <source>It belongs to another program and was not entered.</source>
        <translation>Это библиотека другой программы; она пропущена.</translation>
    </message>
    <message>
        <source>Export the photos from that program into a folder and add the folder.</source>
        <translation>Экспортируйте фотографии из той программы в папку и добавьте эту папку.</translation>
    </message>
    <message>
        <source>It is a link and was not followed.</source>
        <translation>Это ссылка; по ссылкам PhotoClust не переходит.</translation>
    </message>
    <message>
        <source>Add what it leads to, if you want the photos there.</source>
        <translation>Если нужны фотографии оттуда, добавьте то, на что указывает ссылка.</translation>
    </message>
    <message>
        <source>It is a camera RAW file, which needs an extra that is not installed.</source>
        <translation>Это файл RAW с камеры; для него нужно дополнение, которое не установлено.</translation>
    </message>
    <message>
        <source>It is a kind of picture that is not read.</source>
        <translation>Изображения этого формата не читаются.</translation>
    </message>
    <message>
        <source>Save it as JPEG or PNG with a photo editor.</source>
        <translation>Сохраните его как JPEG или PNG в графическом редакторе.</translation>
    </message>
    <message>
        <source>It is hidden.</source>
        <translation>Это скрытый файл.</translation>
    </message>
    <message>
        <source>Unhide it, or give it a name without a dot in front, if you want it read.</source>
        <translation>Чтобы файл был прочитан, сделайте его видимым или уберите точку в начале имени.</translation>
    </message>
    <message>
        <source>The folder is hidden and was not entered.</source>
        <translation>Это скрытая папка; она пропущена.</translation>
    </message>
    <message>
        <source>Add the folder by itself, if you want the photos in it.</source>
        <translation>Если нужны фотографии из неё, добавьте эту папку отдельно.</translation>
    </message>
    <message>
        <source>The folder belongs to the system (trash, thumbnails) and was not entered.</source>
        <translation>Это системная папка (корзина, миниатюры); она пропущена.</translation>
    </message>
    <message>
        <source>Copy the photos you want out of it into a folder of your own.</source>
        <translation>Скопируйте нужные фотографии из неё в собственную папку.</translation>
    </message>
    <message>
        <source>The folder was read already, under another name.</source>
        <translation>Эта папка уже прочитана под другим именем.</translation>
    </message>
    <message>
        <source>PhotoClust keeps its own data in this folder; it was not entered.</source>
        <translation>В этой папке PhotoClust хранит собственные данные; она пропущена.</translation>
    </message>
    <message>
        <source>It is a pipe, a socket or a device, which is never opened.</source>
        <translation>Это канал, сокет или устройство; такое PhotoClust никогда не открывает.</translation>
    </message>
    <message>
        <source>{what} and {that}</source>
        <translation>{what} и {that}</translation>
    </message>
    <message>
        <source>{what} was left alone.</source>
        <translation>Пропущено: {what}.</translation>
    </message>
    <message>
        <source>It is a kind of picture that is not read ({what}).</source>
        <translation>Изображения этого формата ({what}) не читаются.</translation>
    </message>
    <message numerus="yes">
        <source>{n} libraries of other programs</source>
        <translation>
            <numerusform>{n} библиотека другой программы</numerusform>
            <numerusform>{n} библиотеки других программ</numerusform>
            <numerusform>{n} библиотек других программ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} links</source>
        <translation>
            <numerusform>{n} ссылка</numerusform>
            <numerusform>{n} ссылки</numerusform>
            <numerusform>{n} ссылок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} RAW photos</source>
        <translation>
            <numerusform>{n} фото RAW</numerusform>
            <numerusform>{n} фото RAW</numerusform>
            <numerusform>{n} фото RAW</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures of kinds that are not read</source>
        <translation>
            <numerusform>{n} изображение неподдерживаемого формата</numerusform>
            <numerusform>{n} изображения неподдерживаемых форматов</numerusform>
            <numerusform>{n} изображений неподдерживаемых форматов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} videos</source>
        <translation>
            <numerusform>{n} видео</numerusform>
            <numerusform>{n} видео</numerusform>
            <numerusform>{n} видео</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hidden files</source>
        <translation>
            <numerusform>{n} скрытый файл</numerusform>
            <numerusform>{n} скрытых файла</numerusform>
            <numerusform>{n} скрытых файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hidden folders</source>
        <translation>
            <numerusform>{n} скрытая папка</numerusform>
            <numerusform>{n} скрытые папки</numerusform>
            <numerusform>{n} скрытых папок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} system folders</source>
        <translation>
            <numerusform>{n} системная папка</numerusform>
            <numerusform>{n} системные папки</numerusform>
            <numerusform>{n} системных папок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} folders with a second name</source>
        <translation>
            <numerusform>{n} папка со вторым именем</numerusform>
            <numerusform>{n} папки со вторым именем</numerusform>
            <numerusform>{n} папок со вторым именем</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} folders of PhotoClust’s own</source>
        <translation>
            <numerusform>{n} собственная папка PhotoClust</numerusform>
            <numerusform>{n} собственные папки PhotoClust</numerusform>
            <numerusform>{n} собственных папок PhotoClust</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pipes or devices</source>
        <translation>
            <numerusform>{n} канал или устройство</numerusform>
            <numerusform>{n} канала или устройства</numerusform>
            <numerusform>{n} каналов или устройств</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep {n} photos out of “{group}”</source>
        <translation>
            <numerusform>Не включать {n} фото в «{group}»</numerusform>
            <numerusform>Не включать {n} фото в «{group}»</numerusform>
            <numerusform>Не включать {n} фото в «{group}»</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep “{group}” and “{other}” apart</source>
        <translation>Не объединять «{group}» и «{other}»</translation>
    </message>
    <message>
        <source>Only two groups can be kept apart.</source>
        <translation>Запретить объединение можно только для двух групп.</translation>
    </message>
    <message numerus="yes">
        <source>Add {n} photos</source>
        <translation>
            <numerusform>Добавить {n} фото</numerusform>
            <numerusform>Добавить {n} фото</numerusform>
            <numerusform>Добавить {n} фото</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files wait for it.</source>
        <translation>
            <numerusform>Его ждёт {n} файл.</numerusform>
            <numerusform>Его ждут {n} файла.</numerusform>
            <numerusform>Его ждут {n} файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is no longer there, nor back at {source}.</source>
        <translation>Файла больше нет ни здесь, ни на прежнем месте: {source}.</translation>
    </message>
    <message>
        <source>Nothing has to be done if it was removed on purpose; if not, look into the trash. When it is in one of these places again, it can be taken back again.</source>
        <translation>Если файл удалён намеренно, делать ничего не нужно; если нет, посмотрите в корзине. Когда он снова окажется в одном из этих мест, отмену можно будет повторить.</translation>
    </message>
    <message>
        <source>It was moved on from here by filing {holder}.</source>
        <translation>Файл отсюда переместила раскладка № {holder}.</translation>
    </message>
    <message>
        <source>It is no longer in the trash, nor back where it was.</source>
        <translation>Файла больше нет ни в корзине, ни на прежнем месте.</translation>
    </message>
    <message>
        <source>It is no longer there, so it was not filed again.</source>
        <translation>Файла больше нет, поэтому повторно он не разложен.</translation>
    </message>
    <message>
        <source>It is no longer there. The photo that it belongs to does not wait for it.</source>
        <translation>Файла больше нет. Фотографию, к которой он относится, это не задерживает.</translation>
    </message>
    <message>
        <source>It is no longer there, and at its old place {source} is another file.</source>
        <translation>Файла больше нет, а на его прежнем месте ({source}) лежит другой файл.</translation>
    </message>
    <message>
        <source>Undo filing {holder} first.</source>
        <translation>Сначала отмените раскладку № {holder}.</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>Делать ничего не нужно.</translation>
    </message>
    <message>
        <source>If it was moved, refresh (F5) and file its group again.</source>
        <translation>Если файл перемещён, обновите библиотеку (F5) и разложите его группу ещё раз.</translation>
    </message>
    <message>
        <source>Nothing has to be done if that is the photo, edited.</source>
        <translation>Если это та же фотография после правки, делать ничего не нужно.</translation>
    </message>
    <message>
        <source>{program} keeps what it knows of these photos in {path} and others like it, which stay there.</source>
        <translation>{program} хранит свои данные об этих фотографиях в {path} и других подобных местах; эти данные останутся там.</translation>
    </message>
    <message>
        <source>{program} keeps what it knows of these photos in {path}, which stays there.</source>
        <translation>{program} хранит свои данные об этих фотографиях в {path}; эти данные останутся там.</translation>
    </message>
    <message>
        <source>Not everything about the files can go along to {folder}.</source>
        <translation>Не все свойства файлов сохранятся в {folder}.</translation>
    </message>
    <message>
        <source>The originals keep it.</source>
        <translation>У оригиналов всё сохранится.</translation>
    </message>
    <message numerus="yes">
        <source>Permissions and owners are not kept ({n} of the files).</source>
        <translation>
            <numerusform>Права и владельцы не сохраняются ({n} файл).</numerusform>
            <numerusform>Права и владельцы не сохраняются ({n} файла).</numerusform>
            <numerusform>Права и владельцы не сохраняются ({n} файлов).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Owners are not kept ({n} of the files).</source>
        <translation>
            <numerusform>Владельцы не сохраняются ({n} файл).</numerusform>
            <numerusform>Владельцы не сохраняются ({n} файла).</numerusform>
            <numerusform>Владельцы не сохраняются ({n} файлов).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Access lists are not kept ({n} of the files).</source>
        <translation>
            <numerusform>Списки доступа не сохраняются ({n} файл).</numerusform>
            <numerusform>Списки доступа не сохраняются ({n} файла).</numerusform>
            <numerusform>Списки доступа не сохраняются ({n} файлов).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags and other attributes are not kept ({n} of the files).</source>
        <translation>
            <numerusform>Теги и другие атрибуты не сохраняются ({n} файл).</numerusform>
            <numerusform>Теги и другие атрибуты не сохраняются ({n} файла).</numerusform>
            <numerusform>Теги и другие атрибуты не сохраняются ({n} файлов).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Times are kept less exactly ({n} of the files).</source>
        <translation>
            <numerusform>Время сохраняется менее точно ({n} файл).</numerusform>
            <numerusform>Время сохраняется менее точно ({n} файла).</numerusform>
            <numerusform>Время сохраняется менее точно ({n} файлов).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Flags such as “hidden” are not kept ({n} of the files).</source>
        <translation>
            <numerusform>Флаги, например «скрытый», не сохраняются ({n} файл).</numerusform>
            <numerusform>Флаги, например «скрытый», не сохраняются ({n} файла).</numerusform>
            <numerusform>Флаги, например «скрытый», не сохраняются ({n} файлов).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty stretches of sparse files take up room ({n} of the files).</source>
        <translation>
            <numerusform>Пустые участки разреженных файлов занимают место ({n} файл).</numerusform>
            <numerusform>Пустые участки разреженных файлов занимают место ({n} файла).</numerusform>
            <numerusform>Пустые участки разреженных файлов занимают место ({n} файлов).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hard links become files of their own ({n} of the files).</source>
        <translation>
            <numerusform>Жёсткие ссылки становятся отдельными файлами ({n} файл).</numerusform>
            <numerusform>Жёсткие ссылки становятся отдельными файлами ({n} файла).</numerusform>
            <numerusform>Жёсткие ссылки становятся отдельными файлами ({n} файлов).</numerusform>
        </translation>
    </message>
    <message>
        <source>PhotoClust remembers it, and undo gives it back.</source>
        <translation>PhotoClust запоминает всё это и вернёт при отмене.</translation>
    </message>
    <message>
        <source>Its files are in two places now; these could not be brought back: {places}.</source>
        <translation>Файлы теперь в двух местах; вернуть не удалось: {places}.</translation>
    </message>
    <message>
        <source>Its companion {name} could not go: {reason} Both stay here.</source>
        <translation>Сопутствующий файл {name} не удалось переместить: {reason} Оба остаются здесь.</translation>
    </message>
    <message>
        <source>Its companion {name} is no longer there. It stays here for now.</source>
        <translation>Сопутствующего файла {name} больше нет. Фотография пока остаётся здесь.</translation>
    </message>
    <message>
        <source>Only these could be removed: {places}.</source>
        <translation>Удалось убрать только это: {places}.</translation>
    </message>
    <message>
        <source>{reason} It stays here with its companions.</source>
        <translation>{reason} Файл остаётся здесь вместе с сопутствующими.</translation>
    </message>
    <message>
        <source>{reason} It stays here.</source>
        <translation>{reason} Файл остаётся здесь.</translation>
    </message>
    <message>
        <source>{folder} lies inside {path}, where photos are filed from. Filed photos stay part of the library; filing again leaves them where they are.</source>
        <translation>{folder} лежит внутри {path}, откуда берутся фотографии. Разложенные фотографии останутся в библиотеке; при новой раскладке они никуда не переместятся.</translation>
    </message>
    <message>
        <source>It belongs together with {file}, which cannot be filed: {reason} Both stay where they are.</source>
        <translation>Файл связан с {file}, а тот разложить нельзя: {reason} Оба остаются на месте.</translation>
    </message>
    <message>
        <source>The file is no longer there: it was moved or deleted since it was read.</source>
        <translation>Файла больше нет: после чтения его переместили или удалили.</translation>
    </message>
    <message>
        <source>{anchor} is not a folder, so nothing can be filed there.</source>
        <translation>{anchor} — не папка, поэтому разложить туда ничего нельзя.</translation>
    </message>
    <message>
        <source>{anchor} cannot be written, so nothing can be filed there. Choose another folder or change its permissions.</source>
        <translation>В {anchor} нельзя записывать, поэтому разложить туда ничего нельзя. Выберите другую папку или измените права доступа к этой.</translation>
    </message>
    <message>
        <source>This is a link to another file; links are not filed. It stays where it is.</source>
        <translation>Это ссылка на другой файл; ссылки не раскладываются. Она остаётся на месте.</translation>
    </message>
    <message>
        <source>File the photo that it points to.</source>
        <translation>Разложите фотографию, на которую она указывает.</translation>
    </message>
    <message>
        <source>This is no ordinary file, so it is left where it is.</source>
        <translation>Это не обычный файл, поэтому он остаётся на месте.</translation>
    </message>
    <message>
        <source>This is the same file as {reached}, reached by another path. It is filed once, from there.</source>
        <translation>Это тот же файл, что и {reached}, только найденный по другому пути. Он раскладывается один раз, оттуда.</translation>
    </message>
    <message>
        <source>Its folder is read-only, so the photo cannot be moved out. It stays where it is.</source>
        <translation>Папка файла доступна только для чтения, поэтому забрать из неё фотографию нельзя. Она остаётся на месте.</translation>
    </message>
    <message>
        <source>Copy instead of moving, or change the folder&apos;s permissions.</source>
        <translation>Копируйте вместо перемещения или измените права доступа к папке.</translation>
    </message>
    <message>
        <source>A hard link to it cannot be made on the destination&apos;s disk. It stays where it is.</source>
        <translation>Создать жёсткую ссылку на файл на диске назначения нельзя. Файл остаётся на месте.</translation>
    </message>
    <message>
        <source>Copy or move instead, or choose a folder on the photo&apos;s own disk.</source>
        <translation>Копируйте или перемещайте либо выберите папку на том же диске, что и фотография.</translation>
    </message>
    <message>
        <source>Its folder cannot be reached, so it was left out.</source>
        <translation>Папка файла недоступна, поэтому он пропущен.</translation>
    </message>
    <message>
        <source>Connect the drive it is on, then file again.</source>
        <translation>Подключите его диск и разложите ещё раз.</translation>
    </message>
    <message>
        <source>It is neither here nor at its place {end}.</source>
        <translation>Файла нет ни здесь, ни по пути {end}.</translation>
    </message>
    <message>
        <source>It is neither here nor at its place {end}; an unfinished copy is {partial}.</source>
        <translation>Файла нет ни здесь, ни по пути {end}; есть незаконченная копия: {partial}.</translation>
    </message>
    <message>
        <source>Look for it.</source>
        <translation>Поищите его.</translation>
    </message>
    <message>
        <source>This file and {end} were both changed; both are kept.</source>
        <translation>Изменены и этот файл, и {end}; сохранены оба.</translation>
    </message>
    <message>
        <source>Compare them.</source>
        <translation>Сравните их.</translation>
    </message>
    <message>
        <source>Another file is here; {source} was not filed.</source>
        <translation>Здесь другой файл; {source} не разложен.</translation>
    </message>
    <message>
        <source>Another file is here now; the one that was may be in the trash.</source>
        <translation>Здесь теперь другой файл; прежний, возможно, в корзине.</translation>
    </message>
    <message>
        <source>It could not be settled after the program ended early. {reason}</source>
        <translation>После преждевременного завершения программы разобраться не удалось. {reason}</translation>
    </message>
    <message>
        <source>This is not the file that was to come here from {start}.</source>
        <translation>Это не тот файл, который должен был попасть сюда из {start}.</translation>
    </message>
    <message>
        <source>Another file is here; {start} stays there.</source>
        <translation>Здесь другой файл; {start} остаётся на своём месте.</translation>
    </message>
    <message>
        <source>Another file is here now; the one that was is at {end}.</source>
        <translation>Здесь теперь другой файл; прежний находится по пути {end}.</translation>
    </message>
    <message>
        <source>Look into the trash.</source>
        <translation>Посмотрите в корзине.</translation>
    </message>
    <message>
        <source>It is looked at again at the next start.</source>
        <translation>При следующем запуске будет ещё одна проверка.</translation>
    </message>
    <message>
        <source>Then do it again; nothing is lost by that.</source>
        <translation>Затем повторите; ничего не потеряется.</translation>
    </message>
    <message>
        <source>The system says: {error}.</source>
        <translation>Система сообщает: {error}.</translation>
    </message>
    <message>
        <source>Connect its drive, or refresh (F5) if it was moved.</source>
        <translation>Подключите диск или, если файл перемещён, обновите библиотеку (F5).</translation>
    </message>
    <message>
        <source>Move or rename that. Then do it again.</source>
        <translation>Переместите или переименуйте то, что там лежит, и повторите.</translation>
    </message>
    <message>
        <source>The copy on the disk is not the same as the original.</source>
        <translation>Копия на диске не совпадает с оригиналом.</translation>
    </message>
    <message>
        <source>Its original {original} is gone, so the copy is kept.</source>
        <translation>Оригинала {original} больше нет, поэтому копия сохранена.</translation>
    </message>
    <message>
        <source>Its original {original} was changed since, so the copy, which is as that was before, is kept.</source>
        <translation>Оригинал {original} с тех пор изменился, поэтому копия с его прежним содержимым сохранена.</translation>
    </message>
    <message>
        <source>The disk of its original {original} is not connected, so the copy is kept.</source>
        <translation>Диск с оригиналом {original} не подключён, поэтому копия сохранена.</translation>
    </message>
    <message>
        <source>It is {original} itself, reached by another path.</source>
        <translation>Это сам файл {original}, только найденный по другому пути.</translation>
    </message>
    <message>
        <source>Move or rename one of the two. Then do it again.</source>
        <translation>Переместите или переименуйте один из двух файлов и повторите.</translation>
    </message>
    <message>
        <source>The folder {folder} is no longer there.</source>
        <translation>Папки {folder} больше нет.</translation>
    </message>
    <message>
        <source>The folder {folder} was replaced by a link or a file.</source>
        <translation>На месте папки {folder} теперь ссылка или файл.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Диск переполнен.</translation>
    </message>
    <message>
        <source>Your share of the disk is used up.</source>
        <translation>Ваша квота на диске исчерпана.</translation>
    </message>
    <message>
        <source>There is no permission to do that.</source>
        <translation>Нет разрешения на это действие.</translation>
    </message>
    <message>
        <source>The system does not permit that.</source>
        <translation>Система этого не разрешает.</translation>
    </message>
    <message>
        <source>The disk is read-only.</source>
        <translation>Диск доступен только для чтения.</translation>
    </message>
    <message>
        <source>Choose another folder, or make it writable.</source>
        <translation>Выберите другую папку или разрешите запись в эту.</translation>
    </message>
    <message>
        <source>The name is too long for that disk.</source>
        <translation>Имя слишком длинное для этого диска.</translation>
    </message>
    <message>
        <source>Give it a shorter name.</source>
        <translation>Дайте имя покороче.</translation>
    </message>
    <message>
        <source>The disk reported an error.</source>
        <translation>Диск сообщил об ошибке.</translation>
    </message>
    <message>
        <source>Check the disk and its cable.</source>
        <translation>Проверьте диск и его кабель.</translation>
    </message>
    <message>
        <source>A folder or the file itself is gone.</source>
        <translation>Папки или самого файла больше нет.</translation>
    </message>
    <message>
        <source>Connect its drive, or refresh (F5).</source>
        <translation>Подключите диск или обновите библиотеку (F5).</translation>
    </message>
    <message>
        <source>The disk is no longer there.</source>
        <translation>Диска больше нет.</translation>
    </message>
    <message>
        <source>The file is too large for that disk.</source>
        <translation>Файл слишком велик для этого диска.</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation>Выберите папку на другом диске.</translation>
    </message>
    <message>
        <source>Another program has it open.</source>
        <translation>Файл открыт в другой программе.</translation>
    </message>
    <message>
        <source>Its path would be longer than Windows allows.</source>
        <translation>Путь к файлу был бы длиннее, чем допускает Windows.</translation>
    </message>
    <message>
        <source>Choose a folder nearer to the top of the disk, or a shorter name.</source>
        <translation>Выберите папку ближе к корню диска или имя покороче.</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Проверьте диск.</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>Файла больше нет.</translation>
    </message>
    <message>
        <source>It is no longer an ordinary file.</source>
        <translation>Это больше не обычный файл.</translation>
    </message>
    <message>
        <source>Refresh (F5).</source>
        <translation>Обновите библиотеку (F5).</translation>
    </message>
    <message>
        <source>It was changed since it was last read.</source>
        <translation>Файл изменился после последнего чтения.</translation>
    </message>
    <message>
        <source>Refresh (F5), then do it again.</source>
        <translation>Обновите библиотеку (F5) и повторите.</translation>
    </message>
    <message>
        <source>Something else is now at {path}.</source>
        <translation>По пути {path} теперь лежит другой файл.</translation>
    </message>
    <message>
        <source>Another file took its place in that instant; that one is now at {path}.</source>
        <translation>В этот самый момент его место занял другой файл; теперь тот лежит по пути {path}.</translation>
    </message>
    <message>
        <source>Look at both folders.</source>
        <translation>Посмотрите в обеих папках.</translation>
    </message>
    <message>
        <source>Check the destination&apos;s disk.</source>
        <translation>Проверьте диск назначения.</translation>
    </message>
    <message>
        <source>A hard link to it cannot be made on that disk.</source>
        <translation>Создать жёсткую ссылку на этом диске нельзя.</translation>
    </message>
    <message>
        <source>Copy or move instead.</source>
        <translation>Копируйте или перемещайте.</translation>
    </message>
    <message>
        <source>It was changed since it was made, so it is kept.</source>
        <translation>Файл изменён после раскладки, поэтому сохранён.</translation>
    </message>
    <message>
        <source>Leave it as it is.</source>
        <translation>Оставьте как есть.</translation>
    </message>
    <message>
        <source>The same file is at {path} already.</source>
        <translation>Такой же файл уже есть по пути {path}.</translation>
    </message>
    <message>
        <source>The disk of {folder} is not connected.</source>
        <translation>Диск с папкой {folder} не подключён.</translation>
    </message>
    <message>
        <source>Connect its drive, then file again.</source>
        <translation>Подключите диск и разложите ещё раз.</translation>
    </message>
    <message>
        <source>The system does not let a program take it out of the trash.</source>
        <translation>Система не даёт программам доставать файлы из корзины.</translation>
    </message>
    <message>
        <source>Open the trash and put it back from there, then refresh (F5).</source>
        <translation>Откройте корзину, верните файл оттуда и обновите библиотеку (F5).</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Освободите место.</translation>
    </message>
    <message>
        <source>Change the permissions.</source>
        <translation>Измените права доступа.</translation>
    </message>
    <message>
        <source>Connect it.</source>
        <translation>Подключите его.</translation>
    </message>
    <message>
        <source>Close it there.</source>
        <translation>Закройте его там.</translation>
    </message>
    <message>
        <source>Its path in {folder} would be longer than this system allows. It stays where it is.</source>
        <translation>Путь к файлу в {folder} был бы длиннее, чем допускает система. Файл остаётся на месте.</translation>
    </message>
    <message>
        <source>Choose a folder nearer to the top of the disk.</source>
        <translation>Выберите папку ближе к корню диска.</translation>
    </message>
    <message>
        <source>The path of {folder} is too long for this system to file anything there. Choose a folder nearer to the top of the disk.</source>
        <translation>Путь к папке {folder} слишком длинный: система не даст ничего туда разложить. Выберите папку ближе к корню диска.</translation>
    </message>
    <message>
        <source>It appeared while its photo was on its way, which is now in {folder}. {reason}</source>
        <translation>Файл появился, пока его фотография перемещалась; теперь она в {folder}. {reason}</translation>
    </message>
    <message>
        <source>Its disk has no trash, and nothing is deleted for good.</source>
        <translation>На этом диске нет корзины, а безвозвратно PhotoClust ничего не удаляет.</translation>
    </message>
    <message>
        <source>The system did not take it.</source>
        <translation>Система его не приняла.</translation>
    </message>
    <message>
        <source>Delete it yourself if you mean it.</source>
        <translation>Если файл точно не нужен, удалите его сами.</translation>
    </message>
    <message>
        <source>Put it into the trash with the system&apos;s own file manager.</source>
        <translation>Переместите его в корзину с помощью файлового менеджера.</translation>
    </message>
    <message>
        <source>It is in the trash.</source>
        <translation>Файл в корзине.</translation>
    </message>
    <message>
        <source>It is where it was.</source>
        <translation>Файл на прежнем месте.</translation>
    </message>
    <message>
        <source>Only {names} could be carried and is back.</source>
        <translation>Удалось вернуть только это: {names}.</translation>
    </message>
    <message>
        <source>Only {names} could be carried and is in the trash.</source>
        <translation>Удалось переместить в корзину только это: {names}.</translation>
    </message>
    <message>
        <source>Not everything about the files could be given back. {what}</source>
        <translation>Не все свойства файлов удалось вернуть. {what}</translation>
    </message>
    <message>
        <source>Putting photos back</source>
        <translation>Возврат фото на место</translation>
    </message>
    <message>
        <source>Filing photos again</source>
        <translation>Повторная раскладка фото</translation>
    </message>
    <message>
        <source>The files themselves are back and whole.</source>
        <translation>Сами файлы возвращены и целы.</translation>
    </message>
    <message>
        <source>Comparing photos</source>
        <translation>Сравнение фото</translation>
    </message>
    <message>
        <source>Laying out photos</source>
        <translation>Размещение фото</translation>
    </message>
    <message>
        <source>Finding groups</source>
        <translation>Поиск групп</translation>
    </message>
    <message>
        <source>The grouping was ended by the system, most likely because memory ran out. Close other programs and try again. The photos read so far are kept.</source>
        <translation>Система прервала группировку: скорее всего, закончилась память. Закройте другие программы и попробуйте снова. Прочитанные фотографии сохранены.</translation>
    </message>
    <message>
        <source>The map was ended by the system, most likely because memory ran out. Close other programs and try again. The photos read so far are kept.</source>
        <translation>Система прервала построение карты: скорее всего, закончилась память. Закройте другие программы и попробуйте снова. Прочитанные фотографии сохранены.</translation>
    </message>
    <message>
        <source>The grouping could not be started: {error}. Close other programs and try again.</source>
        <translation>Не удалось начать группировку: {error}. Закройте другие программы и попробуйте снова.</translation>
    </message>
    <message>
        <source>There is not enough memory for the grouping of this many photos. Close other programs and try again. The photos read so far are kept.</source>
        <translation>Для группировки стольких фотографий не хватает памяти. Закройте другие программы и попробуйте снова. Прочитанные фотографии сохранены.</translation>
    </message>
    <message>
        <source>There is not enough memory for the map of this many photos. Close other programs and try again. The photos read so far are kept.</source>
        <translation>Для карты стольких фотографий не хватает памяти. Закройте другие программы и попробуйте снова. Прочитанные фотографии сохранены.</translation>
    </message>
    <message>
        <source>The grouping could not read its working file {path}: {error}. Check the disk and try again.</source>
        <translation>Не удалось прочитать рабочий файл группировки {path}: {error}. Проверьте диск и попробуйте снова.</translation>
    </message>
    <message>
        <source>The map could not read its working file {path}: {error}. Check the disk and try again.</source>
        <translation>Не удалось прочитать рабочий файл карты {path}: {error}. Проверьте диск и попробуйте снова.</translation>
    </message>
    <message>
        <source>It is no picture, or its beginning is damaged.</source>
        <translation>Это не изображение, или повреждено его начало.</translation>
    </message>
    <message>
        <source>The picture needs more memory than is free.</source>
        <translation>Для этого изображения не хватает свободной памяти.</translation>
    </message>
    <message>
        <source>Close other programs and read the folder again.</source>
        <translation>Закройте другие программы и прочитайте папку ещё раз.</translation>
    </message>
    <message>
        <source>Reading the picture crashed its decoder; it is most likely damaged.</source>
        <translation>При чтении изображения произошёл сбой декодера; скорее всего, оно повреждено.</translation>
    </message>
    <message>
        <source>A process for reading photos could not be started: {error}.</source>
        <translation>Не удалось запустить процесс чтения фотографий: {error}.</translation>
    </message>
    <message>
        <source>Copy it again from the camera or a backup.</source>
        <translation>Скопируйте файл ещё раз с камеры или из резервной копии.</translation>
    </message>
    <message numerus="yes">
        <source>The picture is packed in {n} layers, more than a photo ever has.</source>
        <translation>
            <numerusform>Изображение упаковано в {n} слой: у фотографий столько не бывает.</numerusform>
            <numerusform>Изображение упаковано в {n} слоя: у фотографий столько не бывает.</numerusform>
            <numerusform>Изображение упаковано в {n} слоёв: у фотографий столько не бывает.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save it anew with a photo editor.</source>
        <translation>Сохраните его заново в графическом редакторе.</translation>
    </message>
    <message>
        <source>It is a rare kind of {form}, and this kind cannot be read.</source>
        <translation>Это редкая разновидность {form}, прочитать её нельзя.</translation>
    </message>
    <message>
        <source>It is a rare kind of {form} that cannot be read, or it is damaged.</source>
        <translation>Это редкая разновидность {form}, которую прочитать нельзя, или файл повреждён.</translation>
    </message>
    <message>
        <source>The picture ({form}) is damaged.</source>
        <translation>Изображение ({form}) повреждено.</translation>
    </message>
    <message>
        <source>The picture is cut off before its end.</source>
        <translation>Изображение обрывается раньше конца.</translation>
    </message>
    <message>
        <source>The picture is empty.</source>
        <translation>Изображение пустое.</translation>
    </message>
    <message>
        <source>Save a smaller copy of it.</source>
        <translation>Сохраните его уменьшенную копию.</translation>
    </message>
    <message>
        <source>The RAW file is damaged or of a camera that is not known yet.</source>
        <translation>Файл RAW повреждён или снят камерой, которая пока не поддерживается.</translation>
    </message>
    <message>
        <source>Save it as JPEG with the camera&apos;s own program.</source>
        <translation>Сохраните его как JPEG в программе от камеры.</translation>
    </message>
    <message>
        <source>Another program is changing the file at this moment.</source>
        <translation>Этот файл сейчас изменяет другая программа.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Файла больше нет.</translation>
    </message>
    <message>
        <source>Refresh to look through the folder again.</source>
        <translation>Обновите библиотеку, чтобы просмотреть папку ещё раз.</translation>
    </message>
    <message>
        <source>There is no permission to read the file.</source>
        <translation>Нет разрешения на чтение файла.</translation>
    </message>
    <message>
        <source>Change its permissions.</source>
        <translation>Измените права доступа к нему.</translation>
    </message>
    <message>
        <source>It is a folder, not a file.</source>
        <translation>Это папка, а не файл.</translation>
    </message>
    <message>
        <source>The disk could not read the file.</source>
        <translation>Диск не смог прочитать файл.</translation>
    </message>
    <message>
        <source>Check the disk and its connection.</source>
        <translation>Проверьте диск и его подключение.</translation>
    </message>
    <message>
        <source>Read the folder again when that is finished.</source>
        <translation>Прочитайте папку ещё раз, когда она закончит.</translation>
    </message>
    <message>
        <source>It is not an ordinary file.</source>
        <translation>Это не обычный файл.</translation>
    </message>
    <message>
        <source>The file is larger than {MAX_BYTES} MB and was not read.</source>
        <translation>Файл больше {MAX_BYTES} МБ, поэтому не прочитан.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл пуст.</translation>
    </message>
    <message>
        <source>The file cannot be read: {error}.</source>
        <translation>Не удаётся прочитать файл: {error}.</translation>
    </message>
    <message>
        <source>Restore it from a backup, if there is one.</source>
        <translation>Восстановите его из резервной копии, если она есть.</translation>
    </message>
    <message>
        <source>{path} is neither a folder nor a file.</source>
        <translation>{path} — не папка и не файл.</translation>
    </message>
    <message>
        <source>{path} does not exist. Check the spelling, or plug in the drive it is on.</source>
        <translation>{path} не существует. Проверьте, нет ли опечатки, или подключите нужный диск.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {error}.</source>
        <translation>Не удаётся открыть {path}: {error}.</translation>
    </message>
    <message>
        <source>This folder belongs to the system (trash, thumbnails); nothing was read from it.</source>
        <translation>Это системная папка (корзина, миниатюры); из неё ничего не прочитано.</translation>
    </message>
    <message>
        <source>It is in the cloud, not on this disk.</source>
        <translation>Файл находится в облаке, а не на этом диске.</translation>
    </message>
    <message>
        <source>Tell the cloud program to keep it on this computer, then refresh.</source>
        <translation>В облачной программе укажите, что файл нужно хранить на этом компьютере, затем обновите библиотеку.</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes).</source>
        <translation>Файл пуст (0 байт).</translation>
    </message>
    <message>
        <source>If you need the photo, look for it in a backup.</source>
        <translation>Если фотография нужна, поищите её в резервной копии.</translation>
    </message>
    <message>
        <source>The file is damaged or not an image.</source>
        <translation>Файл повреждён или это не изображение.</translation>
    </message>
    <message>
        <source>Open it in another program to see what it is; it was left as it is.</source>
        <translation>Откройте файл в другой программе, чтобы узнать, что это; он оставлен как есть.</translation>
    </message>
    <message>
        <source>Give yourself the permission to read it, then refresh.</source>
        <translation>Дайте себе права на чтение этого файла, затем обновите библиотеку.</translation>
    </message>
    <message>
        <source>It cannot be opened: {error}.</source>
        <translation>Не удаётся открыть файл: {error}.</translation>
    </message>
    <message>
        <source>The drive went away while this folder was read, or the folder was moved. Nothing was taken for deleted.</source>
        <translation>Диск пропал во время чтения этой папки, или папку переместили. Удалённым ничего не считается.</translation>
    </message>
    <message>
        <source>Connect the drive, then read the folder again.</source>
        <translation>Подключите диск и прочитайте папку ещё раз.</translation>
    </message>
    <message>
        <source>The drive it is on went away before it was read.</source>
        <translation>Диск с этим файлом пропал до того, как файл был прочитан.</translation>
    </message>
    <message>
        <source>The drive that holds the photos of this folder is not connected. Its photos are kept.</source>
        <translation>Диск с фотографиями этой папки не подключён. Они остаются в библиотеке.</translation>
    </message>
    <message>
        <source>The drive or share does not answer: {error}.</source>
        <translation>Диск или сетевая папка не отвечает: {error}.</translation>
    </message>
    <message>
        <source>Check its cable or the network, then read the folder again.</source>
        <translation>Проверьте кабель или сеть и прочитайте папку ещё раз.</translation>
    </message>
    <message>
        <source>“{part}” belongs to another program; nothing was read from it.</source>
        <translation>«{part}» принадлежит другой программе; оттуда ничего не прочитано.</translation>
    </message>
    <message>
        <source>Moving photos</source>
        <translation>Перемещение фото</translation>
    </message>
    <message>
        <source>Copying photos</source>
        <translation>Копирование фото</translation>
    </message>
    <message>
        <source>Linking photos</source>
        <translation>Создание ссылок на фото</translation>
    </message>
    <message>
        <source>There is no filing number {batch}.</source>
        <translation>Раскладки № {batch} нет.</translation>
    </message>
    <message>
        <source>{folder} is where PhotoClust keeps its own data. Choose another folder.</source>
        <translation>В {folder} PhotoClust хранит собственные данные. Выберите другую папку.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of the files got another name than planned, because the planned one was taken in the meantime.</source>
        <translation>
            <numerusform>{n} файл получил не то имя, что в плане: запланированное тем временем оказалось занято.</numerusform>
            <numerusform>{n} файла получили не те имена, что в плане: запланированные тем временем оказались заняты.</numerusform>
            <numerusform>{n} файлов получили не те имена, что в плане: запланированные тем временем оказались заняты.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo a filing</source>
        <translation>Отменить раскладку по папкам</translation>
    </message>
    <message>
        <source>File again</source>
        <translation>Разложить ещё раз</translation>
    </message>
    <message>
        <source>The next start puts the list of filings right.</source>
        <translation>При следующем запуске список раскладок будет исправлен.</translation>
    </message>
    <message>
        <source>PhotoClust ended in the middle of “{what}”.</source>
        <translation>Работа PhotoClust прервалась на шаге «{what}».</translation>
    </message>
    <message numerus="yes">
        <source>{n} files had got to where they were going.</source>
        <translation>
            <numerusform>{n} файл уже на новом месте.</numerusform>
            <numerusform>{n} файла уже на новом месте.</numerusform>
            <numerusform>{n} файлов уже на новом месте.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are where they were before.</source>
        <translation>
            <numerusform>{n} файл на прежнем месте.</numerusform>
            <numerusform>{n} файла на прежнем месте.</numerusform>
            <numerusform>{n} файлов на прежнем месте.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk of {folder} has {size} free, but {needed} are needed. Nothing was filed.</source>
        <translation>На диске с {folder} свободно {size}, а нужно {needed}. Ничего не разложено.</translation>
    </message>
    <message>
        <source>Free some space or choose a folder on another disk.</source>
        <translation>Освободите место или выберите папку на другом диске.</translation>
    </message>
    <message>
        <source>Look at both places; PhotoClust leaves them as they are, and tells this once.</source>
        <translation>Посмотрите в обоих местах; PhotoClust ничего там не меняет и больше об этом не сообщит.</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} photos</source>
        <translation>
            <numerusform>Переместить {n} фото</numerusform>
            <numerusform>Переместить {n} фото</numerusform>
            <numerusform>Переместить {n} фото</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy {n} photos</source>
        <translation>
            <numerusform>Копировать {n} фото</numerusform>
            <numerusform>Копировать {n} фото</numerusform>
            <numerusform>Копировать {n} фото</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Link {n} photos</source>
        <translation>
            <numerusform>Создать ссылки на {n} фото</numerusform>
            <numerusform>Создать ссылки на {n} фото</numerusform>
            <numerusform>Создать ссылки на {n} фото</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trash {n} photos</source>
        <translation>
            <numerusform>Переместить {n} фото в корзину</numerusform>
            <numerusform>Переместить {n} фото в корзину</numerusform>
            <numerusform>Переместить {n} фото в корзину</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files need a look.</source>
        <translation>
            <numerusform>{n} файл требует проверки.</numerusform>
            <numerusform>{n} файла требуют проверки.</numerusform>
            <numerusform>{n} файлов требуют проверки.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Ничего не удалено.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Ничего не потеряно.</translation>
    </message>
    <message>
        <source>When filing {batch} was interrupted, it was not clear whether this file is here or at its place in the trash.</source>
        <translation>Когда раскладка № {batch} прервалась, осталось неясным, здесь этот файл или уже в корзине.</translation>
    </message>
    <message>
        <source>When filing {batch} was interrupted, it was not clear whether this file is here or at {path}.</source>
        <translation>Когда раскладка № {batch} прервалась, осталось неясным, здесь этот файл или по пути {path}.</translation>
    </message>
    <message numerus="yes">
        <source>By then {done} of {n} files had been moved; they stay where they are now, the others are where they were.</source>
        <translation>
            <numerusform>К этому моменту перемещено {done} из {n} файла; перемещённое остаётся на новом месте, остальное — на прежнем.</numerusform>
            <numerusform>К этому моменту перемещено {done} из {n} файлов; перемещённое остаётся на новом месте, остальное — на прежнем.</numerusform>
            <numerusform>К этому моменту перемещено {done} из {n} файлов; перемещённое остаётся на новом месте, остальное — на прежнем.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By then {done} of {n} files had been copied; they stay where they are now, the others are where they were.</source>
        <translation>
            <numerusform>К этому моменту скопировано {done} из {n} файла; копии остаются на новом месте, остальное — без изменений.</numerusform>
            <numerusform>К этому моменту скопировано {done} из {n} файлов; копии остаются на новом месте, остальное — без изменений.</numerusform>
            <numerusform>К этому моменту скопировано {done} из {n} файлов; копии остаются на новом месте, остальное — без изменений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By then {done} of {n} files had been linked; they stay where they are now, the others are where they were.</source>
        <translation>
            <numerusform>К этому моменту созданы ссылки на {done} из {n} файла; ссылки остаются на новом месте, остальное — без изменений.</numerusform>
            <numerusform>К этому моменту созданы ссылки на {done} из {n} файлов; ссылки остаются на новом месте, остальное — без изменений.</numerusform>
            <numerusform>К этому моменту созданы ссылки на {done} из {n} файлов; ссылки остаются на новом месте, остальное — без изменений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By then {done} of {n} files had been carried; they stay where they are now, the others are where they were.</source>
        <translation>
            <numerusform>К этому моменту перенесено {done} из {n} файла; перенесённое остаётся там, где оно сейчас, остальное — на прежнем месте.</numerusform>
            <numerusform>К этому моменту перенесено {done} из {n} файлов; перенесённое остаётся там, где оно сейчас, остальное — на прежнем месте.</numerusform>
            <numerusform>К этому моменту перенесено {done} из {n} файлов; перенесённое остаётся там, где оно сейчас, остальное — на прежнем месте.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trash {photos}</source>
        <translation>Переместить {photos} в корзину</translation>
    </message>
    <message>
        <source>Moving photos to the trash</source>
        <translation>Перемещение фото в корзину</translation>
    </message>
    <message>
        <source>There is no such file now.</source>
        <translation>Такого файла сейчас нет.</translation>
    </message>
    <message>
        <source>Grouping photos</source>
        <translation>Группировка фото</translation>
    </message>
    <message>
        <source>Making the map</source>
        <translation>Построение карты</translation>
    </message>
    <message numerus="yes">
        <source>Add {n} new photos</source>
        <translation>
            <numerusform>Добавить {n} новое фото</numerusform>
            <numerusform>Добавить {n} новых фото</numerusform>
            <numerusform>Добавить {n} новых фото</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group {n} photos</source>
        <translation>
            <numerusform>Сгруппировать {n} фото</numerusform>
            <numerusform>Сгруппировать {n} фото</numerusform>
            <numerusform>Сгруппировать {n} фото</numerusform>
        </translation>
    </message>
    <message>
        <source>Making room in the cache</source>
        <translation>Освобождение места в кэше</translation>
    </message>
    <message>
        <source>For now the cache is in {folder}. No photo and no group is affected; some photos may be read once more.</source>
        <translation>Пока кэш находится в {folder}. Фотографии и группы не пострадали; часть фотографий, возможно, придётся прочитать заново.</translation>
    </message>
    <message>
        <source>The cache is in {folder} now.</source>
        <translation>Теперь кэш находится в {folder}.</translation>
    </message>
    <message>
        <source>The folder {folder} chosen for the cache is not there: its disk may not be plugged in.</source>
        <translation>Папка {folder}, выбранная для кэша, не найдена: возможно, её диск не подключён.</translation>
    </message>
    <message>
        <source>The cache is in {folder}.</source>
        <translation>Кэш находится в {folder}.</translation>
    </message>
    <message>
        <source>Moving the cache, in MB</source>
        <translation>Перенос кэша, МБ</translation>
    </message>
    <message>
        <source>The folder {folder} chosen for the cache holds none now. If its disk is plugged in, choose the folder again in the settings.</source>
        <translation>В папке {folder}, выбранной для кэша, кэша сейчас нет. Если её диск подключён, выберите эту папку в настройках ещё раз.</translation>
    </message>
    <message>
        <source>{folder} is not there, or no folder. The cache was left where it is.</source>
        <translation>{folder} не существует или это не папка. Кэш остался на прежнем месте.</translation>
    </message>
    <message>
        <source>There is a file {file} in {folder} already, perhaps of another library. Choose another folder, or remove that file first. The cache was left where it is.</source>
        <translation>В {folder} уже есть файл {file}, возможно, от другой библиотеки. Выберите другую папку или сначала уберите этот файл. Кэш остался на прежнем месте.</translation>
    </message>
    <message>
        <source>There is not enough room in {folder}: {needed} are needed, {free} are free. The cache was left where it is.</source>
        <translation>В {folder} не хватает места: нужно {needed}, свободно {free}. Кэш остался на прежнем месте.</translation>
    </message>
    <message>
        <source>The cache could not be moved to {folder} ({error}). It was left where it is. Check that you may write to that folder.</source>
        <translation>Не удалось перенести кэш в {folder} ({error}). Он остался на прежнем месте. Проверьте, разрешена ли запись в эту папку.</translation>
    </message>
    <message>
        <source>The folder {folder} chosen for the cache cannot be used for it ({reason}).</source>
        <translation>Папка {folder}, выбранная для кэша, не подходит ({reason}).</translation>
    </message>
    <message>
        <source>Looking for photos</source>
        <translation>Поиск фото</translation>
    </message>
    <message>
        <source>Reading photos</source>
        <translation>Чтение фото</translation>
    </message>
    <message>
        <source>Reading dates again</source>
        <translation>Повторное чтение дат</translation>
    </message>
    <message>
        <source>Filing {number} of {when} ({what}) is not in the backup and cannot be taken back.</source>
        <translation>Раскладки № {number} от {when} ({what}) нет в резервной копии, отменить её нельзя.</translation>
    </message>
    <message>
        <source>The library {path} is damaged and was left as it is.</source>
        <translation>Библиотека {path} повреждена и оставлена как есть.</translation>
    </message>
    <message numerus="yes">
        <source>The best of {n} sound backups is {path}; “photoclust-cli recover --restore-backup” puts it in its place.</source>
        <translation>
            <numerusform>Исправных резервных копий: {n}, лучшая — {path}; вернуть её на место: «photoclust-cli recover --restore-backup».</numerusform>
            <numerusform>Исправных резервных копий: {n}, лучшая — {path}; вернуть её на место: «photoclust-cli recover --restore-backup».</numerusform>
            <numerusform>Исправных резервных копий: {n}, лучшая — {path}; вернуть её на место: «photoclust-cli recover --restore-backup».</numerusform>
        </translation>
    </message>
    <message>
        <source>To begin a new library instead, move it and the folder {folder} elsewhere.</source>
        <translation>Чтобы вместо этого начать новую библиотеку, переместите её и папку {folder} в другое место.</translation>
    </message>
    <message>
        <source>To begin a new library instead, move the folder {folder} elsewhere.</source>
        <translation>Чтобы вместо этого начать новую библиотеку, переместите папку {folder} в другое место.</translation>
    </message>
    <message>
        <source>The cache in {folder} is used again from the next start on.</source>
        <translation>Кэш в {folder} снова будет использоваться после перезапуска.</translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier filings that it does not know cannot be taken back either.</source>
        <translation>
            <numerusform>Нельзя отменить и {n} более раннюю раскладку, которой в копии нет.</numerusform>
            <numerusform>Нельзя отменить и {n} более ранние раскладки, которых в копии нет.</numerusform>
            <numerusform>Нельзя отменить и {n} более ранних раскладок, которых в копии нет.</numerusform>
        </translation>
    </message>
    <message>
        <source>The old library can no longer tell of all filings: those that were made after the backup, {when}, cannot be taken back.</source>
        <translation>Старая библиотека помнит уже не все раскладки: те, что сделаны после резервной копии ({when}), отменить нельзя.</translation>
    </message>
    <message>
        <source>Their photos are safe, in the folders that they were filed into.</source>
        <translation>Их фотографии целы и лежат в папках, по которым разложены.</translation>
    </message>
    <message numerus="yes">
        <source>None of its {n} backups can be used.</source>
        <translation>
            <numerusform>Резервных копий: {n}, но ни одна не годится.</numerusform>
            <numerusform>Ни одна из {n} резервных копий не годится.</numerusform>
            <numerusform>Ни одна из {n} резервных копий не годится.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no sound backup of it.</source>
        <translation>Исправной резервной копии нет.</translation>
    </message>
    <message>
        <source>The library {path} is gone.</source>
        <translation>Библиотека {path} пропала.</translation>
    </message>
    <message>
        <source>The library {path} is empty, which it was not before.</source>
        <translation>Библиотека {path} пуста, хотя раньше пустой не была.</translation>
    </message>
    <message>
        <source>Your photos are not affected.</source>
        <translation>Ваши фотографии не пострадали.</translation>
    </message>
    <message>
        <source>The library could not be backed up to {folder} ({error}). The library itself is as it was. Make sure that this is a folder you may write to, on a disk with space.</source>
        <translation>Не удалось сохранить резервную копию библиотеки в {folder} ({error}). Сама библиотека не изменилась. Убедитесь, что это папка, в которую разрешена запись, и что на диске есть место.</translation>
    </message>
    <message>
        <source>The backup {path} could not be copied to {folder} ({error}). Nothing was changed; mend that and try again.</source>
        <translation>Не удалось скопировать резервную копию {path} в {folder} ({error}). Ничего не изменено; устраните причину и попробуйте снова.</translation>
    </message>
    <message>
        <source>The cache of analysed photos was damaged and has been started afresh. No photo and no group is affected; photos will be read once more.</source>
        <translation>Кэш был повреждён и создан заново. Фотографии и группы не пострадали; фотографии будут прочитаны ещё раз.</translation>
    </message>
    <message>
        <source>A part of the cache of analysed photos was damaged and has been dropped. No photo and no group is affected; those photos will be read once more.</source>
        <translation>Часть кэша была повреждена и удалена. Фотографии и группы не пострадали; эти фотографии будут прочитаны ещё раз.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of PhotoClust (format {version}; this one knows up to {newest}). Update PhotoClust to open it.</source>
        <translation>Файл {path} создан более новой версией PhotoClust (формат {version}; эта версия поддерживает форматы до {newest}). Чтобы его открыть, обновите PhotoClust.</translation>
    </message>
    <message>
        <source>{path} cannot be looked at: {error}. Nothing in it was changed.</source>
        <translation>Не удалось проверить {path}: {error}. Содержимое не изменено.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}. It was left as it is.</source>
        <translation>Не удалось прочитать {path}: {error}. Файл оставлен как есть.</translation>
    </message>
    <message>
        <source>Files are being moved already. Wait until that is done, then do it again.</source>
        <translation>Файлы уже перемещаются. Дождитесь окончания и повторите.</translation>
    </message>
    <message>
        <source>The library in {folder} is open in another PhotoClust. Close that one first, or choose another data folder.</source>
        <translation>Библиотека в {folder} открыта в другом окне PhotoClust. Сначала закройте его или выберите другую папку данных.</translation>
    </message>
    <message>
        <source>{path} is damaged ({what}).</source>
        <translation>Файл {path} повреждён ({what}).</translation>
    </message>
    <message>
        <source>The disk with {path} is full. Nothing was lost; free some space and try again.</source>
        <translation>Диск с {path} переполнен. Ничего не потеряно; освободите место и попробуйте снова.</translation>
    </message>
    <message>
        <source>{path} cannot be written. Check that you may write it and its folder, and that the disk is not mounted read-only. Nothing in it was changed.</source>
        <translation>Не удаётся записать {path}. Проверьте, разрешена ли запись в этот файл и его папку и не подключён ли диск только для чтения. Содержимое не изменено.</translation>
    </message>
    <message>
        <source>Reading or writing {path} failed ({error}). Check the disk: it may be full or failing. The file was left as it is.</source>
        <translation>Не удалось прочитать или записать {path} ({error}). Проверьте диск: возможно, он переполнен или неисправен. Файл оставлен как есть.</translation>
    </message>
    <message>
        <source>{path} cannot be opened. Check that you may write it and its folder, and that the disk is not full or mounted read-only. Nothing in it was changed.</source>
        <translation>Не удаётся открыть {path}. Проверьте, разрешена ли запись в этот файл и его папку, не переполнен ли диск и не подключён ли он только для чтения. Содержимое не изменено.</translation>
    </message>
    <message>
        <source>{path} cannot be opened. Check that you may write it and its folder. Nothing in it was changed.</source>
        <translation>Не удаётся открыть {path}. Проверьте, разрешена ли запись в этот файл и его папку. Содержимое не изменено.</translation>
    </message>
    <message>
        <source>{path} is in use by another program. Close that one, then try again.</source>
        <translation>Файл {path} занят другой программой. Закройте её и попробуйте снова.</translation>
    </message>
    <message>
        <source>{path} cannot be locked. Other programs may be using it, or its disk knows no locks. Nothing in it was changed.</source>
        <translation>Не удаётся заблокировать {path}. Возможно, файл занят другими программами или его диск не поддерживает блокировки. Содержимое не изменено.</translation>
    </message>
    <message numerus="yes">
        <source>{n} filters</source>
        <translation>
            <numerusform>{n} фильтр</numerusform>
            <numerusform>{n} фильтра</numerusform>
            <numerusform>{n} фильтров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups</source>
        <translation>
            <numerusform>{n} группа</numerusform>
            <numerusform>{n} группы</numerusform>
            <numerusform>{n} групп</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These {n} photos look alike; there is nothing to split by.</source>
        <translation>
            <numerusform>Здесь {n} фото: делить не на что.</numerusform>
            <numerusform>Эти {n} фото похожи друг на друга: делить не на что.</numerusform>
            <numerusform>Эти {n} фото похожи друг на друга: делить не на что.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos</source>
        <translation>
            <numerusform>{n} фото</numerusform>
            <numerusform>{n} фото</numerusform>
            <numerusform>{n} фото</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos stay</source>
        <translation>
            <numerusform>{n} фото остаётся</numerusform>
            <numerusform>{n} фото остаются</numerusform>
            <numerusform>{n} фото остаются</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new photos</source>
        <translation>
            <numerusform>{n} новое фото</numerusform>
            <numerusform>{n} новых фото</numerusform>
            <numerusform>{n} новых фото</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changes {n} groups</source>
        <translation>
            <numerusform>изменит {n} группу</numerusform>
            <numerusform>изменит {n} группы</numerusform>
            <numerusform>изменит {n} групп</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>makes {n} new groups</source>
        <translation>
            <numerusform>создаст {n} новую группу</numerusform>
            <numerusform>создаст {n} новые группы</numerusform>
            <numerusform>создаст {n} новых групп</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dissolves {n} groups</source>
        <translation>
            <numerusform>расформирует {n} группу</numerusform>
            <numerusform>расформирует {n} группы</numerusform>
            <numerusform>расформирует {n} групп</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos would be elsewhere</source>
        <translation>
            <numerusform>{n} фото окажется в другом месте</numerusform>
            <numerusform>{n} фото окажутся в другом месте</numerusform>
            <numerusform>{n} фото окажутся в другом месте</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>File {n} groups into folders</source>
        <translation>
            <numerusform>Разложить {n} группу по папкам</numerusform>
            <numerusform>Разложить {n} группы по папкам</numerusform>
            <numerusform>Разложить {n} групп по папкам</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files that belong to them</source>
        <translation>
            <numerusform>{n} сопутствующий файл</numerusform>
            <numerusform>{n} сопутствующих файла</numerusform>
            <numerusform>{n} сопутствующих файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new folders</source>
        <translation>
            <numerusform>{n} новая папка</numerusform>
            <numerusform>{n} новые папки</numerusform>
            <numerusform>{n} новых папок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Groups are filed whole, also the {n} photos that search and filter hide.</source>
        <translation>
            <numerusform>Группы раскладываются целиком, вместе с {n} фото, скрытым поиском и фильтром.</numerusform>
            <numerusform>Группы раскладываются целиком, вместе с {n} фото, скрытыми поиском и фильтром.</numerusform>
            <numerusform>Группы раскладываются целиком, вместе с {n} фото, скрытыми поиском и фильтром.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unsorted photos stay where they are.</source>
        <translation>
            <numerusform>{n} фото без группы останется на месте.</numerusform>
            <numerusform>{n} фото без группы останутся на месте.</numerusform>
            <numerusform>{n} фото без группы останутся на месте.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups have no name yet.</source>
        <translation>
            <numerusform>У {n} группы ещё нет названия.</numerusform>
            <numerusform>У {n} групп ещё нет названия.</numerusform>
            <numerusform>У {n} групп ещё нет названия.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are back</source>
        <translation>
            <numerusform>{n} файл вернулся на место</numerusform>
            <numerusform>{n} файла вернулись на место</numerusform>
            <numerusform>{n} файлов вернулось на место</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You stopped it; {n} photos stayed where they were.</source>
        <translation>
            <numerusform>Раскладка остановлена; {n} фото осталось на прежнем месте.</numerusform>
            <numerusform>Раскладка остановлена; {n} фото остались на прежнем месте.</numerusform>
            <numerusform>Раскладка остановлена; {n} фото остались на прежнем месте.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files stayed where they are; you can try again.</source>
        <translation>
            <numerusform>{n} файл остался на месте; можно попробовать ещё раз.</numerusform>
            <numerusform>{n} файла остались на месте; можно попробовать ещё раз.</numerusform>
            <numerusform>{n} файлов остались на месте; можно попробовать ещё раз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos moved</source>
        <translation>
            <numerusform>{n} фото перемещено</numerusform>
            <numerusform>{n} фото перемещено</numerusform>
            <numerusform>{n} фото перемещено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos copied</source>
        <translation>
            <numerusform>{n} фото скопировано</numerusform>
            <numerusform>{n} фото скопировано</numerusform>
            <numerusform>{n} фото скопировано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos linked</source>
        <translation>
            <numerusform>Созданы ссылки на {n} фото</numerusform>
            <numerusform>Созданы ссылки на {n} фото</numerusform>
            <numerusform>Созданы ссылки на {n} фото</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos put into the trash</source>
        <translation>
            <numerusform>{n} фото перемещено в корзину</numerusform>
            <numerusform>{n} фото перемещено в корзину</numerusform>
            <numerusform>{n} фото перемещено в корзину</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos are on a disk that has no trash; they stay where they are.</source>
        <translation>
            <numerusform>{n} фото лежит на диске без корзины и останется на месте.</numerusform>
            <numerusform>{n} фото лежат на диске без корзины и останутся на месте.</numerusform>
            <numerusform>{n} фото лежат на диске без корзины и останутся на месте.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} photos to the trash of this computer?</source>
        <translation>
            <numerusform>Переместить {n} фото в корзину этого компьютера?</numerusform>
            <numerusform>Переместить {n} фото в корзину этого компьютера?</numerusform>
            <numerusform>Переместить {n} фото в корзину этого компьютера?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} photos to the trash</source>
        <translation>
            <numerusform>Переместить {n} фото в корзину</numerusform>
            <numerusform>Переместить {n} фото в корзину</numerusform>
            <numerusform>Переместить {n} фото в корзину</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved {n} photos to the trash.</source>
        <translation>
            <numerusform>{n} фото перемещено в корзину.</numerusform>
            <numerusform>{n} фото перемещено в корзину.</numerusform>
            <numerusform>{n} фото перемещено в корзину.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>into {n} folders</source>
        <translation>
            <numerusform>в {n} папку</numerusform>
            <numerusform>в {n} папки</numerusform>
            <numerusform>в {n} папок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files stayed where they are; they can be tried again.</source>
        <translation>
            <numerusform>{n} файл остался на месте; можно попробовать ещё раз.</numerusform>
            <numerusform>{n} файла остались на месте; можно попробовать ещё раз.</numerusform>
            <numerusform>{n} файлов остались на месте; можно попробовать ещё раз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>File {n} photos {into} (moved)</source>
        <translation>
            <numerusform>Разложить {n} фото {into} (перемещение)</numerusform>
            <numerusform>Разложить {n} фото {into} (перемещение)</numerusform>
            <numerusform>Разложить {n} фото {into} (перемещение)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>File {n} photos {into} (copied)</source>
        <translation>
            <numerusform>Разложить {n} фото {into} (копии)</numerusform>
            <numerusform>Разложить {n} фото {into} (копии)</numerusform>
            <numerusform>Разложить {n} фото {into} (копии)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>File {n} photos {into} (linked)</source>
        <translation>
            <numerusform>Разложить {n} фото {into} (ссылки)</numerusform>
            <numerusform>Разложить {n} фото {into} (ссылки)</numerusform>
            <numerusform>Разложить {n} фото {into} (ссылки)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved {n} photos {into}.</source>
        <translation>
            <numerusform>{n} фото перемещено {into}.</numerusform>
            <numerusform>{n} фото перемещено {into}.</numerusform>
            <numerusform>{n} фото перемещено {into}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied {n} photos {into}.</source>
        <translation>
            <numerusform>{n} фото скопировано {into}.</numerusform>
            <numerusform>{n} фото скопировано {into}.</numerusform>
            <numerusform>{n} фото скопировано {into}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Linked {n} photos {into}.</source>
        <translation>
            <numerusform>Ссылки на {n} фото добавлены {into}.</numerusform>
            <numerusform>Ссылки на {n} фото добавлены {into}.</numerusform>
            <numerusform>Ссылки на {n} фото добавлены {into}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took {n} files back.</source>
        <translation>
            <numerusform>{n} файл возвращён на место.</numerusform>
            <numerusform>{n} файла возвращены на место.</numerusform>
            <numerusform>{n} файлов возвращено на место.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filed {n} files again.</source>
        <translation>
            <numerusform>{n} файл снова разложен.</numerusform>
            <numerusform>{n} файла снова разложены.</numerusform>
            <numerusform>{n} файлов снова разложено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files could not be filed; they are where they were.</source>
        <translation>
            <numerusform>{n} файл не разложен и остался на прежнем месте.</numerusform>
            <numerusform>{n} файла не разложены и остались на прежнем месте.</numerusform>
            <numerusform>{n} файлов не разложены и остались на прежнем месте.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{selected} of {n} photos selected</source>
        <translation>
            <numerusform>Выделено {selected} из {n} фото</numerusform>
            <numerusform>Выделено {selected} из {n} фото</numerusform>
            <numerusform>Выделено {selected} из {n} фото</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {n} photos</source>
        <translation>
            <numerusform>{shown} из {n} фото</numerusform>
            <numerusform>{shown} из {n} фото</numerusform>
            <numerusform>{shown} из {n} фото</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {n} groups</source>
        <translation>
            <numerusform>{shown} из {n} группы</numerusform>
            <numerusform>{shown} из {n} групп</numerusform>
            <numerusform>{shown} из {n} групп</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes</source>
        <translation>
            <numerusform>{n} байт</numerusform>
            <numerusform>{n} байта</numerusform>
            <numerusform>{n} байт</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} день</numerusform>
            <numerusform>{n} дня</numerusform>
            <numerusform>{n} дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening your photos</source>
        <translation>Загрузка фото</translation>
    </message>
    <message numerus="yes">
        <source>“{folder}” is not connected; its {n} photos are kept.</source>
        <translation>
            <numerusform>Папка «{folder}» недоступна; {n} фото из неё остаётся в библиотеке.</numerusform>
            <numerusform>Папка «{folder}» недоступна; {n} фото из неё остаются в библиотеке.</numerusform>
            <numerusform>Папка «{folder}» недоступна; {n} фото из неё остаются в библиотеке.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{folder}” and {more} more are not connected; their {n} photos are kept.</source>
        <translation>
            <numerusform>Недоступны «{folder}» и ещё {more}; {n} фото из них остаётся в библиотеке.</numerusform>
            <numerusform>Недоступны «{folder}» и ещё {more}; {n} фото из них остаются в библиотеке.</numerusform>
            <numerusform>Недоступны «{folder}» и ещё {more}; {n} фото из них остаются в библиотеке.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos have no place on the map: they could not be compared yet.</source>
        <translation>
            <numerusform>На карте нет {n} фото: сравнить с другими пока не удалось.</numerusform>
            <numerusform>На карте нет {n} фото: сравнить с другими пока не удалось.</numerusform>
            <numerusform>На карте нет {n} фото: сравнить с другими пока не удалось.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <translation>
            <numerusform>{n} запись</numerusform>
            <numerusform>{n} записи</numerusform>
            <numerusform>{n} записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files could not be handled</source>
        <translation>
            <numerusform>{n} файл не удалось обработать</numerusform>
            <numerusform>{n} файла не удалось обработать</numerusform>
            <numerusform>{n} файлов не удалось обработать</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos selected</source>
        <translation>
            <numerusform>Выделено {n} фото</numerusform>
            <numerusform>Выделено {n} фото</numerusform>
            <numerusform>Выделено {n} фото</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for similar photos</source>
        <translation>Поиск похожих фото</translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation>
            <numerusform>ещё {n}</numerusform>
            <numerusform>ещё {n}</numerusform>
            <numerusform>ещё {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} problems</source>
        <translation>
            <numerusform>{n} проблема</numerusform>
            <numerusform>{n} проблемы</numerusform>
            <numerusform>{n} проблем</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {n} groups</source>
        <translation>
            <numerusform>в {n} группе</numerusform>
            <numerusform>в {n} группах</numerusform>
            <numerusform>в {n} группах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files could not be read.</source>
        <translation>
            <numerusform>Не удалось прочитать {n} файл.</numerusform>
            <numerusform>Не удалось прочитать {n} файла.</numerusform>
            <numerusform>Не удалось прочитать {n} файлов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading {n} folders…</source>
        <translation>
            <numerusform>Чтение {n} папки…</numerusform>
            <numerusform>Чтение {n} папок…</numerusform>
            <numerusform>Чтение {n} папок…</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation>Файл оставлен как есть.</translation>
    </message>
    <message>
        <source>PhotoClust failed on this picture ({name}: {error}).</source>
        <translation>PhotoClust не справился с этим изображением ({name}: {error}).</translation>
    </message>
    <message>
        <source>Please report this; the log says more.</source>
        <translation>Пожалуйста, сообщите об этом; подробности — в журнале.</translation>
    </message>
    <message>
        <source>Install PhotoClust again to mend it; your photos and groups are not affected.</source>
        <translation>Чтобы это исправить, переустановите PhotoClust; фотографии и группы не пострадают.</translation>
    </message>
    <message>
        <source>Two models are called {id}: {both}. Remove one of the two folders.</source>
        <translation>Две модели называются {id}: {both}. Уберите одну из двух папок.</translation>
    </message>
    <message>
        <source>The model file {path} is damaged.</source>
        <translation>Файл модели {path} повреждён.</translation>
    </message>
    <message>
        <source>The model in {folder} is of another version of PhotoClust.</source>
        <translation>Модель в {folder} — от другой версии PhotoClust.</translation>
    </message>
    <message>
        <source>The model is missing: {path} cannot be read ({error}).</source>
        <translation>Модель не найдена: не удаётся прочитать {path} ({error}).</translation>
    </message>
    <message>
        <source>The model is damaged: {path} makes no sense.</source>
        <translation>Модель повреждена: содержимое {path} бессмысленно.</translation>
    </message>
    <message>
        <source>The model file {path} cannot be read ({error}).</source>
        <translation>Не удаётся прочитать файл модели {path} ({error}).</translation>
    </message>
    <message>
        <source>On a graphics card PhotoClust computes in float only. Choose --precision float.</source>
        <translation>На видеокарте PhotoClust вычисляет только в float. Выберите --precision float.</translation>
    </message>
    <message>
        <source>this installation of onnxruntime knows no CUDA.</source>
        <translation>установленный onnxruntime не поддерживает CUDA.</translation>
    </message>
    <message>
        <source>no NVIDIA graphics card with its driver was found.</source>
        <translation>видеокарта NVIDIA с драйвером не найдена.</translation>
    </message>
    <message>
        <source>The graphics card cannot be used: {why}</source>
        <translation>Не удаётся использовать видеокарту: {why}</translation>
    </message>
    <message>
        <source>The model {folder} cannot be loaded: {error}</source>
        <translation>Не удаётся загрузить модель {folder}: {error}</translation>
    </message>
    <message>
        <source>it failed in a trial ({error}).</source>
        <translation>пробный запуск не удался ({error}).</translation>
    </message>
    <message>
        <source>There is no model called {network}. There are: {names}.</source>
        <translation>Модели {network} нет. Есть: {names}.</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>нет доступа</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>файл или папка не найдены</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation>на диске нет места</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation>диск доступен только для чтения</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>ошибка чтения или записи</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>это папка</translation>
    </message>
    <message>
        <source>A pattern goes on from the folder that is filed into, so it cannot begin with “{beginning}”. Write for example {example}.</source>
        <translation>Шаблон начинается внутри папки назначения, поэтому не может начинаться с «{beginning}». Напишите, например, {example}.</translation>
    </message>
    <message>
        <source>The pattern is empty. Write for example {example}.</source>
        <translation>Шаблон пуст. Напишите, например, {example}.</translation>
    </message>
    <message>
        <source>“{name}” names no folder below the one that is filed into. Leave it out of the pattern.</source>
        <translation>«{name}» не обозначает папку внутри папки назначения. Уберите это из шаблона.</translation>
    </message>
    <message>
        <source>“{field}” is no field of a pattern. There are {fields}.</source>
        <translation>«{field}» — не поле шаблона. Есть поля: {fields}.</translation>
    </message>
    <message>
        <source>A brace in “{name}” stands alone. Fields are written like {example}.</source>
        <translation>В «{name}» есть одиночная скобка. Поля пишутся так: {example}.</translation>
    </message>
    <message>
        <source>Not every disk takes “{character}” in the name of a folder. Leave it out of the pattern.</source>
        <translation>Не каждый диск допускает «{character}» в имени папки. Уберите этот знак из шаблона.</translation>
    </message>
    <message>
        <source>“{name}” is too long for the name of a folder. Shorten it.</source>
        <translation>«{name}» — слишком длинное имя для папки. Сократите его.</translation>
    </message>
    <message>
        <source>Not every system takes a folder called “{name}”. “{safe}” would do.</source>
        <translation>Не каждая система допускает папку с именем «{name}». Подойдёт «{safe}».</translation>
    </message>
    <message numerus="yes">
        <source>{n} groups take the names of their folders</source>
        <translation>
            <numerusform>{n} группа получит имя своей папки</numerusform>
            <numerusform>{n} группы получат имена своих папок</numerusform>
            <numerusform>{n} групп получат имена своих папок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave {n} photos in Unsorted</source>
        <translation>
            <numerusform>Оставить {n} фото без группы</numerusform>
            <numerusform>Оставить {n} фото без группы</numerusform>
            <numerusform>Оставить {n} фото без группы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take {n} new photos into “{group}”</source>
        <translation>
            <numerusform>Принять {n} новое фото в «{group}»</numerusform>
            <numerusform>Принять {n} новых фото в «{group}»</numerusform>
            <numerusform>Принять {n} новых фото в «{group}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take {n} new photos into their groups</source>
        <translation>
            <numerusform>Принять {n} новое фото в группы</numerusform>
            <numerusform>Принять {n} новых фото в группы</numerusform>
            <numerusform>Принять {n} новых фото в группы</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no new photos in this group.</source>
        <translation>В этой группе нет новых фотографий.</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} photos to {groups}</source>
        <translation>
            <numerusform>Переместить {n} фото: {groups}</numerusform>
            <numerusform>Переместить {n} фото: {groups}</numerusform>
            <numerusform>Переместить {n} фото: {groups}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep {n} photos out of {groups}</source>
        <translation>
            <numerusform>Не относить {n} фото к группам: {groups}</numerusform>
            <numerusform>Не относить {n} фото к группам: {groups}</numerusform>
            <numerusform>Не относить {n} фото к группам: {groups}</numerusform>
        </translation>
    </message>
    <message>
        <source>These photos are no longer in Unsorted.</source>
        <translation>Эти фотографии уже не без группы.</translation>
    </message>
    <message>
        <source>It is still to be read when and where it was taken. It stays where it is.</source>
        <translation>Время и место съёмки ещё не прочитаны. Файл останется на месте.</translation>
    </message>
    <message>
        <source>Wait until all photos are read, then file again.</source>
        <translation>Дождитесь, пока будут прочитаны все фотографии, и разложите снова.</translation>
    </message>
    <message>
        <source>Its group goes on in {folder}, which is on another disk than the rest. It stays where it is.</source>
        <translation>Его группа продолжается в {folder} — на другом диске, чем остальные. Файл останется на месте.</translation>
    </message>
    <message>
        <source>File that group by itself.</source>
        <translation>Разложите эту группу отдельно.</translation>
    </message>
    <message numerus="yes">
        <source>The picture is larger than {n} megapixels ({width} × {height}) and was not unpacked.</source>
        <translation>
            <numerusform>Изображение больше {n} мегапикселя ({width} × {height}); оно не распаковано.</numerusform>
            <numerusform>Изображение больше {n} мегапикселей ({width} × {height}); оно не распаковано.</numerusform>
            <numerusform>Изображение больше {n} мегапикселей ({width} × {height}); оно не распаковано.</numerusform>
        </translation>
    </message>
    <message>
        <source>Holding new photos against the groups</source>
        <translation>Сравнение новых фотографий с группами</translation>
    </message>
    <message>
        <source>Looking for photos that were moved</source>
        <translation>Поиск перемещённых фотографий</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos were found again in {folder}.</source>
        <translation>
            <numerusform>{n} фото снова найдено в {folder}.</numerusform>
            <numerusform>{n} фото снова найдены в {folder}.</numerusform>
            <numerusform>{n} фото снова найдены в {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos here fit groups you have.</source>
        <translation>
            <numerusform>Здесь {n} фото подходит к вашим группам.</numerusform>
            <numerusform>Здесь {n} фото подходят к вашим группам.</numerusform>
            <numerusform>Здесь {n} фото подходят к вашим группам.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new photos wait for your yes.</source>
        <translation>
            <numerusform>{n} новое фото ждёт вашего «да».</numerusform>
            <numerusform>{n} новых фото ждут вашего «да».</numerusform>
            <numerusform>{n} новых фото ждут вашего «да».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>group of {n} photos</source>
        <translation>
            <numerusform>группа из {n} фото</numerusform>
            <numerusform>группа из {n} фото</numerusform>
            <numerusform>группа из {n} фото</numerusform>
        </translation>
    </message>
    <message>
        <source>Are “{group}” and “{other}” the same?</source>
        <translation>«{group}» и «{other}» — одно и то же?</translation>
    </message>
    <message numerus="yes">
        <source>Do these {n} photos belong to “{group}”?</source>
        <translation>
            <numerusform>Относится ли это {n} фото к «{group}»?</numerusform>
            <numerusform>Относятся ли эти {n} фото к «{group}»?</numerusform>
            <numerusform>Относятся ли эти {n} фото к «{group}»?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Do {n} of these {selected} photos belong to “{group}”?</source>
        <translation>
            <numerusform>Относится ли {n} из выделенных фото ({selected}) к «{group}»?</numerusform>
            <numerusform>Относятся ли {n} из выделенных фото ({selected}) к «{group}»?</numerusform>
            <numerusform>Относятся ли {n} из выделенных фото ({selected}) к «{group}»?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put these {n} photos into {groups}?</source>
        <translation>
            <numerusform>Поместить это {n} фото в {groups}?</numerusform>
            <numerusform>Поместить эти {n} фото в {groups}?</numerusform>
            <numerusform>Поместить эти {n} фото в {groups}?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put {n} of these {selected} photos into {groups}?</source>
        <translation>
            <numerusform>Поместить {n} из выделенных фото ({selected}) в {groups}?</numerusform>
            <numerusform>Поместить {n} из выделенных фото ({selected}) в {groups}?</numerusform>
            <numerusform>Поместить {n} из выделенных фото ({selected}) в {groups}?</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge them into “{group}”</source>
        <translation>Объединить в «{group}»</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos to “{group}”</source>
        <translation>
            <numerusform>{n} фото в «{group}»</numerusform>
            <numerusform>{n} фото в «{group}»</numerusform>
            <numerusform>{n} фото в «{group}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos to Unsorted</source>
        <translation>
            <numerusform>{n} фото теперь без группы</numerusform>
            <numerusform>{n} фото теперь без группы</numerusform>
            <numerusform>{n} фото теперь без группы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{photos} to {n} groups</source>
        <translation>
            <numerusform>{photos} в {n} группу</numerusform>
            <numerusform>{photos} в {n} группы</numerusform>
            <numerusform>{photos} в {n} групп</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos left in Unsorted</source>
        <translation>
            <numerusform>{n} фото оставлено без группы</numerusform>
            <numerusform>{n} фото оставлены без группы</numerusform>
            <numerusform>{n} фото оставлены без группы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups accepted</source>
        <translation>
            <numerusform>{n} группа подтверждена</numerusform>
            <numerusform>{n} группы подтверждены</numerusform>
            <numerusform>{n} групп подтверждено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups became “{group}”</source>
        <translation>
            <numerusform>{n} группа теперь «{group}»</numerusform>
            <numerusform>{n} группы теперь «{group}»</numerusform>
            <numerusform>{n} групп теперь «{group}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos to {groups}</source>
        <translation>
            <numerusform>{n} фото: {groups}</numerusform>
            <numerusform>{n} фото: {groups}</numerusform>
            <numerusform>{n} фото: {groups}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos kept out of “{group}”</source>
        <translation>
            <numerusform>{n} фото не отнесено к «{group}»</numerusform>
            <numerusform>{n} фото не отнесены к «{group}»</numerusform>
            <numerusform>{n} фото не отнесены к «{group}»</numerusform>
        </translation>
    </message>
    <message>
        <source>“{group}” and “{other}” stay apart</source>
        <translation>«{group}» и «{other}» останутся раздельно</translation>
    </message>
    <message numerus="yes">
        <source>{n} new photos to “{group}”</source>
        <translation>
            <numerusform>{n} новое фото в «{group}»</numerusform>
            <numerusform>{n} новых фото в «{group}»</numerusform>
            <numerusform>{n} новых фото в «{group}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos kept out of {groups}</source>
        <translation>
            <numerusform>{n} фото не отнесено: {groups}</numerusform>
            <numerusform>{n} фото не отнесены: {groups}</numerusform>
            <numerusform>{n} фото не отнесены: {groups}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{joining} of {n} photos join</source>
        <translation>
            <numerusform>присоединится {joining} из {n}</numerusform>
            <numerusform>присоединится {joining} из {n}</numerusform>
            <numerusform>присоединится {joining} из {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos join</source>
        <translation>
            <numerusform>присоединится {n} фото</numerusform>
            <numerusform>присоединятся {n} фото</numerusform>
            <numerusform>присоединятся {n} фото</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos stay in Unsorted</source>
        <translation>
            <numerusform>{n} фото останется без группы</numerusform>
            <numerusform>{n} фото останутся без группы</numerusform>
            <numerusform>{n} фото останутся без группы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} new photos fit groups you have.</source>
        <translation>
            <numerusform>{n} из новых фото ({all}) подходит к вашим группам.</numerusform>
            <numerusform>{n} из новых фото ({all}) подходят к вашим группам.</numerusform>
            <numerusform>{n} из новых фото ({all}) подходят к вашим группам.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{photos} in {n} new groups</source>
        <translation>
            <numerusform>{photos} в {n} новой группе</numerusform>
            <numerusform>{photos} в {n} новых группах</numerusform>
            <numerusform>{photos} в {n} новых группах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new photos wait for your yes in the groups they fit.</source>
        <translation>
            <numerusform>{n} новое фото ждёт вашего «да» в подходящей группе.</numerusform>
            <numerusform>{n} новых фото ждут вашего «да» в подходящих группах.</numerusform>
            <numerusform>{n} новых фото ждут вашего «да» в подходящих группах.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {n} new photos fit groups you have.</source>
        <translation>
            <numerusform>Новое фото ({n}) подходит к вашим группам.</numerusform>
            <numerusform>Все новые фото ({n}) подходят к вашим группам.</numerusform>
            <numerusform>Все новые фото ({n}) подходят к вашим группам.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unsorted</source>
        <translation>
            <numerusform>{n} без группы</numerusform>
            <numerusform>{n} без группы</numerusform>
            <numerusform>{n} без группы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} folders</source>
        <translation>
            <numerusform>{n} папка</numerusform>
            <numerusform>{n} папки</numerusform>
            <numerusform>{n} папок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them new</source>
        <translation>
            <numerusform>из них {n} новая</numerusform>
            <numerusform>из них {n} новые</numerusform>
            <numerusform>из них {n} новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>File {n} photos into a folder</source>
        <translation>
            <numerusform>Разложить {n} фото в папку</numerusform>
            <numerusform>Разложить {n} фото в папку</numerusform>
            <numerusform>Разложить {n} фото в папку</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new photos wait for your yes and stay where they are.</source>
        <translation>
            <numerusform>{n} новое фото ждёт вашего «да» и останется на месте.</numerusform>
            <numerusform>{n} новых фото ждут вашего «да» и останутся на месте.</numerusform>
            <numerusform>{n} новых фото ждут вашего «да» и останутся на месте.</numerusform>
        </translation>
    </message>
    <message>
        <source>into “{folder}”</source>
        <translation>в «{folder}»</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos joined “{group}”.</source>
        <translation>
            <numerusform>{n} фото добавлено в «{group}».</numerusform>
            <numerusform>{n} фото добавлены в «{group}».</numerusform>
            <numerusform>{n} фото добавлены в «{group}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other {n} photos</source>
        <translation>
            <numerusform>Остальные {n} фото</numerusform>
            <numerusform>Остальные {n} фото</numerusform>
            <numerusform>Остальные {n} фото</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new photos that fit here</source>
        <translation>
            <numerusform>{n} новое фото подходит сюда</numerusform>
            <numerusform>{n} новых фото подходят сюда</numerusform>
            <numerusform>{n} новых фото подходят сюда</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos that were left here</source>
        <translation>
            <numerusform>{n} фото оставлено здесь</numerusform>
            <numerusform>{n} фото оставлены здесь</numerusform>
            <numerusform>{n} фото оставлены здесь</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos that are in no group yet</source>
        <translation>
            <numerusform>{n} фото ещё без группы</numerusform>
            <numerusform>{n} фото ещё без группы</numerusform>
            <numerusform>{n} фото ещё без группы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {n} new photos that fit here</source>
        <translation>
            <numerusform>{shown} из {n} нового фото, которое подходит сюда</numerusform>
            <numerusform>{shown} из {n} новых фото, которые подходят сюда</numerusform>
            <numerusform>{shown} из {n} новых фото, которые подходят сюда</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not there any more</source>
        <translation>
            <numerusform>{n} больше нет на месте</numerusform>
            <numerusform>{n} больше нет на месте</numerusform>
            <numerusform>{n} больше нет на месте</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos of this group are not where they were. Choose the folder they are in.</source>
        <translation>
            <numerusform>{n} фото этой группы нет на прежнем месте. Выберите папку, где оно теперь.</numerusform>
            <numerusform>{n} фото этой группы нет на прежнем месте. Выберите папку, где они теперь.</numerusform>
            <numerusform>{n} фото этой группы нет на прежнем месте. Выберите папку, где они теперь.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Where are they?</source>
        <translation>
            <numerusform>Где оно?</numerusform>
            <numerusform>Где они?</numerusform>
            <numerusform>Где они?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>File {n} more…</source>
        <translation>
            <numerusform>Разложить ещё {n}…</numerusform>
            <numerusform>Разложить ещё {n}…</numerusform>
            <numerusform>Разложить ещё {n}…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new photos wait for your yes</source>
        <translation>
            <numerusform>{n} новое фото ждёт вашего «да»</numerusform>
            <numerusform>{n} новых фото ждут вашего «да»</numerusform>
            <numerusform>{n} новых фото ждут вашего «да»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <translation>
            <numerusform>новых: {n}</numerusform>
            <numerusform>новых: {n}</numerusform>
            <numerusform>новых: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new photos in “{folder}”.</source>
        <translation>
            <numerusform>{n} новое фото в «{folder}».</numerusform>
            <numerusform>{n} новых фото в «{folder}».</numerusform>
            <numerusform>{n} новых фото в «{folder}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos changed on disk.</source>
        <translation>
            <numerusform>{n} фото изменено на диске.</numerusform>
            <numerusform>{n} фото изменены на диске.</numerusform>
            <numerusform>{n} фото изменены на диске.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new photos in {folders} folders.</source>
        <translation>
            <numerusform>{n} новое фото, папок: {folders}.</numerusform>
            <numerusform>{n} новых фото, папок: {folders}.</numerusform>
            <numerusform>{n} новых фото, папок: {folders}.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{folder}” has too many folders for this computer to watch. Press F5 to find new photos in it.</source>
        <translation>В «{folder}» слишком много папок, чтобы этот компьютер мог за ними следить. Нажмите F5, чтобы найти там новые фотографии.</translation>
    </message>
    <message numerus="yes">
        <source>File {n} groups here</source>
        <translation>
            <numerusform>Разложить сюда {n} группу</numerusform>
            <numerusform>Разложить сюда {n} группы</numerusform>
            <numerusform>Разложить сюда {n} групп</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy {n} selected photos here</source>
        <translation>
            <numerusform>Скопировать сюда {n} выделенное фото</numerusform>
            <numerusform>Скопировать сюда {n} выделенных фото</numerusform>
            <numerusform>Скопировать сюда {n} выделенных фото</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} selected photos here</source>
        <translation>
            <numerusform>Переместить сюда {n} выделенное фото</numerusform>
            <numerusform>Переместить сюда {n} выделенных фото</numerusform>
            <numerusform>Переместить сюда {n} выделенных фото</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy {n} groups here</source>
        <translation>
            <numerusform>Скопировать сюда {n} группу</numerusform>
            <numerusform>Скопировать сюда {n} группы</numerusform>
            <numerusform>Скопировать сюда {n} групп</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos were found again in “{folder}”.</source>
        <translation>
            <numerusform>{n} фото снова найдено в «{folder}».</numerusform>
            <numerusform>{n} фото снова найдены в «{folder}».</numerusform>
            <numerusform>{n} фото снова найдены в «{folder}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos were found again in “{folder}” and {more} more folders.</source>
        <translation>
            <numerusform>{n} фото снова найдено в «{folder}» и других папках ({more}).</numerusform>
            <numerusform>{n} фото снова найдены в «{folder}» и других папках ({more}).</numerusform>
            <numerusform>{n} фото снова найдены в «{folder}» и других папках ({more}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos are not there any more.</source>
        <translation>
            <numerusform>{n} фото больше нет на месте.</numerusform>
            <numerusform>{n} фото больше нет на месте.</numerusform>
            <numerusform>{n} фото больше нет на месте.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} computes in float only. Choose --precision float.</source>
        <translation>{name} вычисляет только в float. Выберите --precision float.</translation>
    </message>
    <message>
        <source>The graphics card failed while looking at photos: {error}</source>
        <translation>Сбой видеокарты при просмотре фотографий: {error}</translation>
    </message>
    <message>
        <source>The processor failed while looking at photos: {error}</source>
        <translation>Сбой процессора при просмотре фотографий: {error}</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>Рыбы</translation>
    </message>
    <message>
        <source>Birds</source>
        <translation>Птицы</translation>
    </message>
    <message>
        <source>Frogs</source>
        <translation>Лягушки</translation>
    </message>
    <message>
        <source>Reptiles</source>
        <translation>Рептилии</translation>
    </message>
    <message>
        <source>Snakes</source>
        <translation>Змеи</translation>
    </message>
    <message>
        <source>Spiders</source>
        <translation>Пауки</translation>
    </message>
    <message>
        <source>Sea life</source>
        <translation>Морские обитатели</translation>
    </message>
    <message>
        <source>Seals and whales</source>
        <translation>Тюлени и киты</translation>
    </message>
    <message>
        <source>Dogs</source>
        <translation>Собаки</translation>
    </message>
    <message>
        <source>Wolves and foxes</source>
        <translation>Волки и лисы</translation>
    </message>
    <message>
        <source>Cats</source>
        <translation>Кошки</translation>
    </message>
    <message>
        <source>Wild cats</source>
        <translation>Дикие кошки</translation>
    </message>
    <message>
        <source>Bears</source>
        <translation>Медведи</translation>
    </message>
    <message>
        <source>Insects</source>
        <translation>Насекомые</translation>
    </message>
    <message>
        <source>Butterflies</source>
        <translation>Бабочки</translation>
    </message>
    <message>
        <source>Rabbits</source>
        <translation>Кролики</translation>
    </message>
    <message>
        <source>Horses</source>
        <translation>Лошади</translation>
    </message>
    <message>
        <source>Elephants</source>
        <translation>Слоны</translation>
    </message>
    <message>
        <source>Sheep and goats</source>
        <translation>Овцы и козы</translation>
    </message>
    <message>
        <source>Cattle</source>
        <translation>Коровы и быки</translation>
    </message>
    <message>
        <source>Monkeys</source>
        <translation>Обезьяны</translation>
    </message>
    <message>
        <source>Pandas</source>
        <translation>Панды</translation>
    </message>
    <message>
        <source>Guitars</source>
        <translation>Гитары</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Музыка</translation>
    </message>
    <message>
        <source>Aircraft</source>
        <translation>Самолёты</translation>
    </message>
    <message>
        <source>Boats</source>
        <translation>Лодки и корабли</translation>
    </message>
    <message>
        <source>Cars</source>
        <translation>Автомобили</translation>
    </message>
    <message>
        <source>Trucks and buses</source>
        <translation>Грузовики и автобусы</translation>
    </message>
    <message>
        <source>Trains</source>
        <translation>Поезда</translation>
    </message>
    <message>
        <source>Bicycles</source>
        <translation>Велосипеды</translation>
    </message>
    <message>
        <source>Motorcycles</source>
        <translation>Мотоциклы</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Здания</translation>
    </message>
    <message>
        <source>Streets</source>
        <translation>Улицы</translation>
    </message>
    <message>
        <source>Bridges</source>
        <translation>Мосты</translation>
    </message>
    <message>
        <source>Monuments</source>
        <translation>Памятники</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>Магазины</translation>
    </message>
    <message>
        <source>Shoes</source>
        <translation>Обувь</translation>
    </message>
    <message>
        <source>Hats</source>
        <translation>Головные уборы</translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation>Одежда</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>Мебель</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Компьютеры</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Кухня</translation>
    </message>
    <message>
        <source>It is a video, which needs an extra that is not installed.</source>
        <translation>Это видео, для него нужно дополнение, которое не установлено.</translation>
    </message>
    <message>
        <source>It is a kind of video that is not read.</source>
        <translation>Это вид видео, который не читается.</translation>
    </message>
    <message>
        <source>Give it the ending of a video (.mp4), or save it as MP4 with a video editor.</source>
        <translation>Дайте ему расширение видео (.mp4) или сохраните его как MP4 в видеоредакторе.</translation>
    </message>
    <message>
        <source>Its name says that it is not whole yet: a download or a copy under way.</source>
        <translation>Имя файла говорит, что он ещё не полный: идёт загрузка или копирование.</translation>
    </message>
    <message>
        <source>If it is whole, give it the name of a photo.</source>
        <translation>Если файл полный, дайте ему имя фотографии.</translation>
    </message>
    <message numerus="yes">
        <source>{n} videos of kinds that are not read</source>
        <translation>
            <numerusform>{n} видео вида, который не читается</numerusform>
            <numerusform>{n} видео видов, которые не читаются</numerusform>
            <numerusform>{n} видео видов, которые не читаются</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unfinished files</source>
        <translation>
            <numerusform>{n} неполный файл</numerusform>
            <numerusform>{n} неполных файла</numerusform>
            <numerusform>{n} неполных файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>If it was moved, refresh (F5), or choose its folder above the photos of its group.</source>
        <translation>Если его переместили, обновите (F5) или выберите его папку над фотографиями его группы.</translation>
    </message>
    <message numerus="yes">
        <source>The {n} others are {faults}</source>
        <translation>
            <numerusform>{n} другое: {faults}</numerusform>
            <numerusform>{n} других: {faults}</numerusform>
            <numerusform>{n} других: {faults}</numerusform>
        </translation>
    </message>
    <message>
        <source>No clear winner: several are as good</source>
        <translation>Явного лучшего нет: несколько одинаково хороши</translation>
    </message>
    <message>
        <source>Sharpest</source>
        <translation>Самое резкое</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} или {other}</translation>
    </message>
    <message numerus="yes">
        <source>Sharpest, and {n} others are {faults}</source>
        <translation>
            <numerusform>Самое резкое, и ещё {n}: {faults}</numerusform>
            <numerusform>Самое резкое, и ещё {n}: {faults}</numerusform>
            <numerusform>Самое резкое, и ещё {n}: {faults}</numerusform>
        </translation>
    </message>
    <message>
        <source>These do not show the same scene</source>
        <translation>На них не одна и та же сцена</translation>
    </message>
    <message>
        <source>No clear winner: one is sharper, another better exposed</source>
        <translation>Явного лучшего нет: одно резче, у другого лучше экспозиция</translation>
    </message>
    <message>
        <source>less sharp</source>
        <translation>менее резко</translation>
    </message>
    <message>
        <source>overexposed</source>
        <translation>пересвечено</translation>
    </message>
    <message>
        <source>underexposed</source>
        <translation>недосвечено</translation>
    </message>
    <message>
        <source>noisier</source>
        <translation>больше шума</translation>
    </message>
    <message>
        <source>{name} needs at least {fewest} different photos; there are {photos}.</source>
        <translation>{name}: нужно не меньше {fewest} разных фото, а их {photos}.</translation>
    </message>
    <message>
        <source>{name} takes at most {most} photos, because its time and memory grow with all pairs of them; there are {photos}. Choose some with --photos.</source>
        <translation>{name}: не больше {most} фото, потому что время и память растут с числом всех их пар, а фото {photos}. Выберите часть с помощью --photos.</translation>
    </message>
    <message>
        <source>There is no method {name}. There are: {names}.</source>
        <translation>Метода {name} нет. Есть: {names}.</translation>
    </message>
    <message>
        <source>{name} has no setting; write it without a colon.</source>
        <translation>У {name} нет настройки; пишите без двоеточия.</translation>
    </message>
    <message>
        <source>{asked} makes no sense: behind the colon stands {about}, from {least} to {most}.</source>
        <translation>{asked} не имеет смысла: после двоеточия указывается {about}, от {least} до {most}.</translation>
    </message>
    <message>
        <source>By what photos show: nearly all are of one event by their dates.</source>
        <translation>По содержанию: судя по датам, почти все фото с одного события.</translation>
    </message>
    <message>
        <source>By what photos show: their dates have no clear gaps.</source>
        <translation>По содержанию: между датами нет ясных промежутков.</translation>
    </message>
    <message>
        <source>By what photos show: only {dated} of {count} have a date.</source>
        <translation>По содержанию: дата есть только у {dated} из {count}.</translation>
    </message>
    <message>
        <source>By what photos show: none has a date.</source>
        <translation>По содержанию: даты нет ни у одного.</translation>
    </message>
    <message>
        <source>The video needs more memory than is free.</source>
        <translation>Для видео нужно больше памяти, чем свободно.</translation>
    </message>
    <message>
        <source>Reading the video crashed its decoder; it is most likely damaged.</source>
        <translation>При чтении видео произошёл сбой декодера; скорее всего, файл повреждён.</translation>
    </message>
    <message>
        <source>Save it in a smaller size with a video editor.</source>
        <translation>Сохраните его в меньшем размере в видеоредакторе.</translation>
    </message>
    <message>
        <source>It is no video that can be read, or it is damaged.</source>
        <translation>Это не видео, которое можно прочитать, или оно повреждено.</translation>
    </message>
    <message>
        <source>The video has no picture that can be read.</source>
        <translation>В видео нет кадра, который можно прочитать.</translation>
    </message>
    <message>
        <source>A series of exposures: all of its photos are needed</source>
        <translation>Серия экспозиций: нужны все её фото</translation>
    </message>
    <message>
        <source>A panorama: all of its photos are needed</source>
        <translation>Панорама: нужны все её фото</translation>
    </message>
    <message>
        <source>Not all of them can be read</source>
        <translation>Не все из них удаётся прочитать</translation>
    </message>
    <message>
        <source>By event.</source>
        <translation>По событиям.</translation>
    </message>
    <message>
        <source>By what photos show.</source>
        <translation>По содержанию.</translation>
    </message>
    <message>
        <source>There is no architecture {name}. There are: {names}.</source>
        <translation>Архитектуры {name} нет. Есть: {names}.</translation>
    </message>
    <message>
        <source>{name} was imported before. Remove {folder} first.</source>
        <translation>{name} уже импортирована. Сначала удалите {folder}.</translation>
    </message>
    <message>
        <source>{file} has no last layer {layer}; it is of another architecture.</source>
        <translation>В {file} нет последнего слоя {layer}: это другая архитектура.</translation>
    </message>
    <message>
        <source>{file} has {found} names, and the network tells {classes} classes apart.</source>
        <translation>В {file} имён: {found}, а сеть различает классов: {classes}.</translation>
    </message>
    <message>
        <source>{name} could not be written to {folder}: {error}. Nothing was changed.</source>
        <translation>Не удалось записать {name} в {folder}: {error}. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {error}.</source>
        <translation>Не удаётся прочитать {file}: {error}.</translation>
    </message>
    <message>
        <source>The network gives what is no number: the weights are damaged or unfit.</source>
        <translation>Сеть выдаёт не числа: веса повреждены или не подходят.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be used: {error}. Name another with --data-dir.</source>
        <translation>Папку данных {folder} нельзя использовать: {error}. Укажите другую с помощью --data-dir.</translation>
    </message>
    <message numerus="yes">
        <source>{n} selected</source>
        <translation>
            <numerusform>{n} выделено</numerusform>
            <numerusform>{n} выделено</numerusform>
            <numerusform>{n} выделено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not there</source>
        <translation>
            <numerusform>нет {n}</numerusform>
            <numerusform>нет {n}</numerusform>
            <numerusform>нет {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} exposures of one view</source>
        <translation>
            <numerusform>{n} экспозиция одного вида</numerusform>
            <numerusform>{n} экспозиции одного вида</numerusform>
            <numerusform>{n} экспозиций одного вида</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts of one panorama</source>
        <translation>
            <numerusform>{n} часть одной панорамы</numerusform>
            <numerusform>{n} части одной панорамы</numerusform>
            <numerusform>{n} частей одной панорамы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} copies of one photo</source>
        <translation>
            <numerusform>{n} копия одного фото</numerusform>
            <numerusform>{n} копии одного фото</numerusform>
            <numerusform>{n} копий одного фото</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} versions of one photo</source>
        <translation>
            <numerusform>{n} версия одного фото</numerusform>
            <numerusform>{n} версии одного фото</numerusform>
            <numerusform>{n} версий одного фото</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} shots of one moment</source>
        <translation>
            <numerusform>{n} снимок одного мгновения</numerusform>
            <numerusform>{n} снимка одного мгновения</numerusform>
            <numerusform>{n} снимков одного мгновения</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the best one…</source>
        <translation>Поиск лучшего…</translation>
    </message>
    <message numerus="yes">
        <source>Comparing {n} photos</source>
        <translation>
            <numerusform>Сравнение {n} фото</numerusform>
            <numerusform>Сравнение {n} фото</numerusform>
            <numerusform>Сравнение {n} фото</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} photos to the trash…</source>
        <translation>
            <numerusform>{n} фото в корзину…</numerusform>
            <numerusform>{n} фото в корзину…</numerusform>
            <numerusform>{n} фото в корзину…</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed: {reason}</source>
        <translation>Предложение: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>{n} places</source>
        <translation>
            <numerusform>{n} место</numerusform>
            <numerusform>{n} места</numerusform>
            <numerusform>{n} мест</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the selected photos</source>
        <translation>Просмотр выделенных фото</translation>
    </message>
    <message>
        <source>{path} is no file of weights that PhotoClust knows. It reads checkpoints of torch (.pth, .pt) and safetensors.</source>
        <translation>{path} не похож на файл весов, известный PhotoClust. Читаются контрольные точки torch (.pth, .pt) и safetensors.</translation>
    </message>
    <message>
        <source>{path} holds no weights.</source>
        <translation>В {path} нет весов.</translation>
    </message>
    <message>
        <source>{path} is too large to be the weights of a network.</source>
        <translation>{path} слишком велик для весов сети.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}.</source>
        <translation>Не удаётся прочитать {path}: {error}.</translation>
    </message>
    <message>
        <source>{path} is damaged or no file of weights. Nothing was changed.</source>
        <translation>{path} повреждён или это не файл весов. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The file asks for {what} to be run, which weights do not need. It was not run, and nothing was changed. Save the network&apos;s state_dict() alone.</source>
        <translation>Файл требует выполнить {what}, весам это не нужно. Это не было выполнено, и ничего не изменено. Сохраните только state_dict() сети.</translation>
    </message>
    <message>
        <source>The weights {name} are damaged. Nothing was changed.</source>
        <translation>Веса {name} повреждены. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The file has no weights called {name}; they are of another architecture.</source>
        <translation>В файле нет весов с именем {name}: они от другой архитектуры.</translation>
    </message>
    <message>
        <source>The weights {name} are of size {found}, where {wanted} is wanted; they are of another architecture.</source>
        <translation>Размер весов {name}: {found}, а нужен {wanted}; они от другой архитектуры.</translation>
    </message>
    <message>
        <source>The weights {name} hold what is no number.</source>
        <translation>В весах {name} есть значения, которые не являются числами.</translation>
    </message>
    <message>
        <source>The file has weights that this architecture does not: {names}.</source>
        <translation>В файле есть веса, которых нет в этой архитектуре: {names}.</translation>
    </message>
    <message>
        <source>Set the clock of {camera} right</source>
        <translation>Исправить часы камеры {camera}</translation>
    </message>
    <message>
        <source>Take the clock of {camera} as it is</source>
        <translation>Принять часы камеры {camera} как есть</translation>
    </message>
    <message>
        <source>Say which camera&apos;s clock is to be set right.</source>
        <translation>Укажите камеру, часы которой надо исправить.</translation>
    </message>
    <message numerus="yes">
        <source>Merge {n} pairs of groups</source>
        <translation>
            <numerusform>Объединить {n} пару групп</numerusform>
            <numerusform>Объединить {n} пары групп</numerusform>
            <numerusform>Объединить {n} пар групп</numerusform>
        </translation>
    </message>
    <message>
        <source>These groups no longer exist.</source>
        <translation>Этих групп больше нет.</translation>
    </message>
    <message numerus="yes">
        <source>Make {n} groups of folders</source>
        <translation>
            <numerusform>Создать {n} группу из папок</numerusform>
            <numerusform>Создать {n} группы из папок</numerusform>
            <numerusform>Создать {n} групп из папок</numerusform>
        </translation>
    </message>
    <message>
        <source>No folder below those you added holds two photos outside of groups that you keep, so there is no group to make.</source>
        <translation>Ни в одной папке внутри добавленных нет двух фото вне групп, которые вы оставили, поэтому создавать нечего.</translation>
    </message>
    <message numerus="yes">
        <source>Make {n} groups of keywords</source>
        <translation>
            <numerusform>Создать {n} группу из ключевых слов</numerusform>
            <numerusform>Создать {n} группы из ключевых слов</numerusform>
            <numerusform>Создать {n} групп из ключевых слов</numerusform>
        </translation>
    </message>
    <message>
        <source>No two photos outside of groups that you keep share a keyword, so there is no group to make.</source>
        <translation>Нет двух фото с общим ключевым словом вне групп, которые вы оставили, поэтому создавать нечего.</translation>
    </message>
    <message>
        <source>Another program changed this sidecar since, so it was left as it is.</source>
        <translation>Другая программа с тех пор изменила этот сопутствующий файл, поэтому он оставлен как есть.</translation>
    </message>
    <message>
        <source>Its keywords can be changed in the program that shows them.</source>
        <translation>Ключевые слова можно изменить в программе, которая их показывает.</translation>
    </message>
    <message>
        <source>It is too large for a sidecar, so it was left as it is.</source>
        <translation>Он слишком велик для сопутствующего файла, поэтому оставлен как есть.</translation>
    </message>
    <message>
        <source>Open it in the program that wrote it, and save it anew.</source>
        <translation>Откройте его в программе, которая его записала, и сохраните заново.</translation>
    </message>
    <message>
        <source>There is no permission to write in this folder.</source>
        <translation>Нет права записи в эту папку.</translation>
    </message>
    <message>
        <source>Change the permissions. Then do it again; nothing is lost by that.</source>
        <translation>Измените права и повторите; при этом ничего не теряется.</translation>
    </message>
    <message>
        <source>The sidecar is read-only, so it was left as it is.</source>
        <translation>Сопутствующий файл защищён от записи, поэтому оставлен как есть.</translation>
    </message>
    <message>
        <source>Make it writable if keywords are to go into it.</source>
        <translation>Снимите защиту от записи, если в него нужно внести ключевые слова.</translation>
    </message>
    <message>
        <source>The sidecar is not written in UTF-8, so it was left as it is.</source>
        <translation>Сопутствующий файл записан не в UTF-8, поэтому оставлен как есть.</translation>
    </message>
    <message>
        <source>The sidecar holds its keywords in an unknown form, so it was left as it is.</source>
        <translation>Ключевые слова в сопутствующем файле записаны в неизвестном виде, поэтому он оставлен как есть.</translation>
    </message>
    <message>
        <source>The sidecar has a document type, so it was left as it is.</source>
        <translation>В сопутствующем файле указан тип документа, поэтому он оставлен как есть.</translation>
    </message>
    <message>
        <source>The sidecar holds no XMP, so it was left as it is.</source>
        <translation>В сопутствующем файле нет XMP, поэтому он оставлен как есть.</translation>
    </message>
    <message>
        <source>The sidecar is damaged ({error}), so it was left as it is.</source>
        <translation>Сопутствующий файл повреждён ({error}), поэтому оставлен как есть.</translation>
    </message>
    <message>
        <source>Taking keywords back</source>
        <translation>Возврат ключевых слов</translation>
    </message>
    <message>
        <source>Writing keywords again</source>
        <translation>Повторная запись ключевых слов</translation>
    </message>
    <message>
        <source>By event and what photos show: {dated} of {count} have a date, with clear gaps between {events} events.</source>
        <translation>По событиям и по содержанию: дата есть у {dated} из {count}, между событиями ({events}) заметные промежутки.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} — {last}</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} и {other}</translation>
    </message>
    <message>
        <source>If you need the video, look for it in a backup.</source>
        <translation>Если видео нужно, поищите его в резервной копии.</translation>
    </message>
    <message>
        <source>The file is damaged or not a video.</source>
        <translation>Файл повреждён или это не видео.</translation>
    </message>
    <message>
        <source>Writing the page</source>
        <translation>Запись страницы</translation>
    </message>
    <message>
        <source>{path} could not be written: {error}. Choose another place for it.</source>
        <translation>Не удалось записать {path}: {error}. Выберите другое место.</translation>
    </message>
    <message numerus="yes">
        <source>Write keywords of {n} photos</source>
        <translation>
            <numerusform>Записать ключевые слова для {n} фото</numerusform>
            <numerusform>Записать ключевые слова для {n} фото</numerusform>
            <numerusform>Записать ключевые слова для {n} фото</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing keywords</source>
        <translation>Запись ключевых слов</translation>
    </message>
    <message>
        <source>Stack {number}: {what}</source>
        <translation>Стопка {number}: {what}</translation>
    </message>
    <message>
        <source>Comparing the clocks of cameras</source>
        <translation>Сравнение часов камер</translation>
    </message>
    <message>
        <source>Nothing is proposed for the clock of {camera}.</source>
        <translation>Для часов камеры {camera} предложений нет.</translation>
    </message>
    <message>
        <source>Looking for shots of one moment</source>
        <translation>Поиск снимков одного мгновения</translation>
    </message>
    <message>
        <source>Scenes are shown for up to {most} photos; with more it would take too long. There are {photos}, so the map shows themes.</source>
        <translation>Сцены показываются не более чем для {most} фото, иначе это слишком долго. Сейчас {photos}, поэтому карта показывает темы.</translation>
    </message>
    <message>
        <source>Reading keywords</source>
        <translation>Чтение ключевых слов</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos are looked at once more, by {name}.</source>
        <translation>
            <numerusform>{n} фото просматривается ещё раз, сеть {name}.</numerusform>
            <numerusform>{n} фото просматриваются ещё раз, сеть {name}.</numerusform>
            <numerusform>{n} фото просматриваются ещё раз, сеть {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying the sample photos</source>
        <translation>Копирование примеров</translation>
    </message>
    <message>
        <source>The sample photos cannot be copied to “{folder}”: {why}. Nothing was left there.</source>
        <translation>Не удаётся скопировать примеры в «{folder}»: {why}. Там ничего не осталось.</translation>
    </message>
    <message>
        <source>A worker has another installation of PhotoClust: {wanted} is asked for, {here} is there. Install the same release on all machines, from the same lock file.</source>
        <translation>На одном из рабочих компьютеров другая установка PhotoClust: нужно {wanted}, есть {here}. Установите на всех компьютерах одну версию из одного файла блокировки.</translation>
    </message>
    <message>
        <source>A worker has no model called {network}.</source>
        <translation>На рабочем компьютере нет модели {network}.</translation>
    </message>
    <message>
        <source>There is no scheduler at {address} ({error}).</source>
        <translation>По адресу {address} нет планировщика ({error}).</translation>
    </message>
    <message>
        <source>The scheduler at {address} has no workers.</source>
        <translation>У планировщика {address} нет рабочих компьютеров.</translation>
    </message>
    <message>
        <source>{name} was taught before. Remove {folder} first.</source>
        <translation>{name} уже обучена. Сначала удалите {folder}.</translation>
    </message>
    <message>
        <source>Teaching the network</source>
        <translation>Обучение сети</translation>
    </message>
    <message>
        <source>The network could not be written: {error}.</source>
        <translation>Не удалось записать сеть: {error}.</translation>
    </message>
    <message>
        <source>What was learnt before is damaged. Remove {folder}.</source>
        <translation>Выученное ранее повреждено. Удалите {folder}.</translation>
    </message>
    <message>
        <source>The network cannot be run: {error} Nothing was changed.</source>
        <translation>Сеть не запускается: {error} Ничего не изменено.</translation>
    </message>
    <message>
        <source>The network does not give what its last layer says. Nothing was changed.</source>
        <translation>Сеть выдаёт не то, что указано в её последнем слое. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{file} holds weights without saying of which network. Name it with --architecture: {names}.</source>
        <translation>{file} содержит веса, но не говорит, какой сети. Назовите её с помощью --architecture: {names}.</translation>
    </message>
    <message>
        <source>A network has to have a name of at most {most} letters a to z, digits and underscores. Give one with --architecture.</source>
        <translation>Имя сети — не больше {most} знаков: буквы a–z, цифры и подчёркивания. Укажите его с помощью --architecture.</translation>
    </message>
    <message>
        <source>Name or folder: {words}</source>
        <translation>Имя или папка: {words}</translation>
    </message>
    <message>
        <source>“{words}” is in no name, day or place, and nothing the photos show.</source>
        <translation>«{words}» нет ни в именах, ни в днях, ни в местах, и на фото этого нет.</translation>
    </message>
    <message>
        <source>Date: {when}</source>
        <translation>Дата: {when}</translation>
    </message>
    <message>
        <source>Place: {place}</source>
        <translation>Место: {place}</translation>
    </message>
    <message>
        <source>Shows: {what}</source>
        <translation>На фото: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{n} more pairs like these…</source>
        <translation>
            <numerusform>Ещё {n} такая пара…</numerusform>
            <numerusform>Ещё {n} такие пары…</numerusform>
            <numerusform>Ещё {n} таких пар…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more groups to split likewise…</source>
        <translation>
            <numerusform>Так же разделить ещё {n} группу…</numerusform>
            <numerusform>Так же разделить ещё {n} группы…</numerusform>
            <numerusform>Так же разделить ещё {n} групп…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pairs of groups are as alike as those you merged.</source>
        <translation>
            <numerusform>{n} пара групп похожа так же, как объединённые вами.</numerusform>
            <numerusform>{n} пары групп похожи так же, как объединённые вами.</numerusform>
            <numerusform>{n} пар групп похожи так же, как объединённые вами.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more groups may be mixed like the one you split.</source>
        <translation>
            <numerusform>Ещё {n} группа может быть смешанной, как разделённая.</numerusform>
            <numerusform>Ещё {n} группы могут быть смешанными, как разделённая.</numerusform>
            <numerusform>Ещё {n} групп могут быть смешанными, как разделённая.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing search…</source>
        <translation>Поиск готовится…</translation>
    </message>
    <message numerus="yes">
        <source>The clock of {camera} seems to be {time} behind: {n} moments that {other} saw too say so.</source>
        <translation>
            <numerusform>Часы {camera}, похоже, отстают на {time}: об этом говорит {n} момент, снятый и на {other}.</numerusform>
            <numerusform>Часы {camera}, похоже, отстают на {time}: об этом говорят {n} момента, снятые и на {other}.</numerusform>
            <numerusform>Часы {camera}, похоже, отстают на {time}: об этом говорят {n} моментов, снятых и на {other}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of {camera} seems to be {time} ahead: {n} moments that {other} saw too say so.</source>
        <translation>
            <numerusform>Часы {camera}, похоже, спешат на {time}: об этом говорит {n} момент, снятый и на {other}.</numerusform>
            <numerusform>Часы {camera}, похоже, спешат на {time}: об этом говорят {n} момента, снятые и на {other}.</numerusform>
            <numerusform>Часы {camera}, похоже, спешат на {time}: об этом говорят {n} моментов, снятых и на {other}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of {camera} was set forward by {time} in the library.</source>
        <translation>Часы {camera} в библиотеке переведены вперёд на {time}.</translation>
    </message>
    <message>
        <source>The clock of {camera} was set back by {time} in the library.</source>
        <translation>Часы {camera} в библиотеке переведены назад на {time}.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of {camera} is set right in the library; its {n} files stay as they are.</source>
        <translation>
            <numerusform>Часы {camera} исправлены в библиотеке; {n} файл не меняется.</numerusform>
            <numerusform>Часы {camera} исправлены в библиотеке; {n} файла не меняются.</numerusform>
            <numerusform>Часы {camera} исправлены в библиотеке; {n} файлов не меняются.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of {camera} counts as the files have it.</source>
        <translation>Время {camera} берётся таким, как записано в файлах.</translation>
    </message>
    <message numerus="yes">
        <source>Put {photos} into {n} groups.</source>
        <translation>
            <numerusform>{photos} — в {n} группе.</numerusform>
            <numerusform>{photos} — в {n} группах.</numerusform>
            <numerusform>{photos} — в {n} группах.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos are unsorted.</source>
        <translation>
            <numerusform>Без группы: {n} фото.</numerusform>
            <numerusform>Без группы: {n} фото.</numerusform>
            <numerusform>Без группы: {n} фото.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pairs of groups merged</source>
        <translation>
            <numerusform>Объединена {n} пара групп</numerusform>
            <numerusform>Объединены {n} пары групп</numerusform>
            <numerusform>Объединено {n} пар групп</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos stay apart</source>
        <translation>
            <numerusform>{n} фото остаётся отдельно</numerusform>
            <numerusform>{n} фото остаются отдельно</numerusform>
            <numerusform>{n} фото остаются отдельно</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge {n} pairs</source>
        <translation>
            <numerusform>Объединить {n} пару</numerusform>
            <numerusform>Объединить {n} пары</numerusform>
            <numerusform>Объединить {n} пар</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} does not end with {ending}.</source>
        <translation>{path} не оканчивается на {ending}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} sidecars have their keywords already.</source>
        <translation>
            <numerusform>В {n} сопутствующем файле ключевые слова уже есть.</numerusform>
            <numerusform>В {n} сопутствующих файлах ключевые слова уже есть.</numerusform>
            <numerusform>В {n} сопутствующих файлах ключевые слова уже есть.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files cannot get keywords.</source>
        <translation>
            <numerusform>{n} файл не может получить ключевые слова.</numerusform>
            <numerusform>{n} файла не могут получить ключевые слова.</numerusform>
            <numerusform>{n} файлов не могут получить ключевые слова.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups have suggested names only, so their photos get no keywords: accept or rename them first.</source>
        <translation>
            <numerusform>У {n} группы только предложенное имя, поэтому её фото не получат ключевых слов: сначала подтвердите или переименуйте её.</numerusform>
            <numerusform>У {n} групп только предложенные имена, поэтому их фото не получат ключевых слов: сначала подтвердите или переименуйте их.</numerusform>
            <numerusform>У {n} групп только предложенные имена, поэтому их фото не получат ключевых слов: сначала подтвердите или переименуйте их.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new photos wait for your yes and get no keywords.</source>
        <translation>
            <numerusform>{n} новое фото ждёт вашего «да» и не получит ключевых слов.</numerusform>
            <numerusform>{n} новых фото ждут вашего «да» и не получат ключевых слов.</numerusform>
            <numerusform>{n} новых фото ждут вашего «да» и не получат ключевых слов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files could not get keywords; they are as they were.</source>
        <translation>
            <numerusform>{n} файл не получил ключевых слов и остался прежним.</numerusform>
            <numerusform>{n} файла не получили ключевых слов и остались прежними.</numerusform>
            <numerusform>{n} файлов не получили ключевых слов и остались прежними.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sidecars have their keywords now.</source>
        <translation>
            <numerusform>Ключевые слова теперь в {n} сопутствующем файле.</numerusform>
            <numerusform>Ключевые слова теперь в {n} сопутствующих файлах.</numerusform>
            <numerusform>Ключевые слова теперь в {n} сопутствующих файлах.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new sidecars.</source>
        <translation>
            <numerusform>{n} новый сопутствующий файл.</numerusform>
            <numerusform>{n} новых сопутствующих файла.</numerusform>
            <numerusform>{n} новых сопутствующих файлов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sidecars change.</source>
        <translation>
            <numerusform>Изменится {n} сопутствующий файл.</numerusform>
            <numerusform>Изменятся {n} сопутствующих файла.</numerusform>
            <numerusform>Изменятся {n} сопутствующих файлов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sidecars stayed as they are; they can be tried again.</source>
        <translation>
            <numerusform>{n} сопутствующий файл остался прежним; можно попробовать ещё раз.</numerusform>
            <numerusform>{n} сопутствующих файла остались прежними; можно попробовать ещё раз.</numerusform>
            <numerusform>{n} сопутствующих файлов остались прежними; можно попробовать ещё раз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sidecars are as they were.</source>
        <translation>
            <numerusform>{n} сопутствующий файл снова прежний.</numerusform>
            <numerusform>{n} сопутствующих файла снова прежние.</numerusform>
            <numerusform>{n} сопутствующих файлов снова прежние.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sidecars have their keywords again.</source>
        <translation>
            <numerusform>Ключевые слова снова в {n} сопутствующем файле.</numerusform>
            <numerusform>Ключевые слова снова в {n} сопутствующих файлах.</numerusform>
            <numerusform>Ключевые слова снова в {n} сопутствующих файлах.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The library has {n} groups by the methods you chose. Undo takes that back; “Group the photos again” makes PhotoClust’s own.</source>
        <translation>
            <numerusform>В библиотеке {n} группа по выбранным методам. «Отменить» вернёт прежние; «Сгруппировать заново» создаст группы PhotoClust.</numerusform>
            <numerusform>В библиотеке {n} группы по выбранным методам. «Отменить» вернёт прежние; «Сгруппировать заново» создаст группы PhotoClust.</numerusform>
            <numerusform>В библиотеке {n} групп по выбранным методам. «Отменить» вернёт прежние; «Сгруппировать заново» создаст группы PhotoClust.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of {n} photos: {rand} by pairs (ARI), {information} by information (AMI); 1 is the same, 0 is chance.</source>
        <translation>
            <numerusform>По {n} фото: {rand} по парам (ARI), {information} по информации (AMI); 1 — одно и то же, 0 — случайность.</numerusform>
            <numerusform>По {n} фото: {rand} по парам (ARI), {information} по информации (AMI); 1 — одно и то же, 0 — случайность.</numerusform>
            <numerusform>По {n} фото: {rand} по парам (ARI), {information} по информации (AMI); 1 — одно и то же, 0 — случайность.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of {n} photos in the stack</source>
        <translation>
            <numerusform>из {n} фото в стопке</numerusform>
            <numerusform>из {n} фото в стопке</numerusform>
            <numerusform>из {n} фото в стопке</numerusform>
        </translation>
    </message>
    <message>
        <source>The sample photos are copies in “{folder}”. Try what you like, filing too.</source>
        <translation>Примеры — это копии в «{folder}». Пробуйте что угодно, раскладывайте тоже.</translation>
    </message>
    <message>
        <source>The file holds {name} as a link, packed, or in another file, which weights do not need. Nothing was changed.</source>
        <translation>В файле {name} задан ссылкой, в сжатом виде или в другом файле; весам это не нужно. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Keras has no network {name}, so its weights have no known names.</source>
        <translation>В Keras нет сети {name}, поэтому имена её весов неизвестны.</translation>
    </message>
    <message>
        <source>{path} is no file of weights as Keras names them. Save the model with model.save(...) or model.save_weights(...) to a file that ends with .h5.</source>
        <translation>{path} — не файл весов с именами Keras. Сохраните модель через model.save(...) или model.save_weights(...) в файл с окончанием .h5.</translation>
    </message>
    <message>
        <source>{path} cannot be taken: {why}. Nothing was changed.</source>
        <translation>{path} нельзя взять: {why}. Ничего не изменено.</translation>
    </message>
    <message>
        <source>it does not take one square photo in three colours</source>
        <translation>она не принимает одно квадратное фото в трёх цветах</translation>
    </message>
    <message>
        <source>it has no last layer that tells classes apart</source>
        <translation>в ней нет последнего слоя, различающего классы</translation>
    </message>
    <message>
        <source>it has parts of a kind that is not read</source>
        <translation>в ней есть части вида, который не читается</translation>
    </message>
    <message>
        <source>its weights are in another file</source>
        <translation>её веса лежат в другом файле</translation>
    </message>
    <message>
        <source>it was cut before</source>
        <translation>она уже обрезана</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>она слишком велика</translation>
    </message>
    <message>
        <source>{path} is damaged or no ONNX file. Nothing was changed.</source>
        <translation>{path} повреждён или это не файл ONNX. Ничего не изменено.</translation>
    </message>
    <message>
        <source>it needs the operator {name}</source>
        <translation>ей нужен оператор {name}</translation>
    </message>
    <message>
        <source>it has graphs inside its graph</source>
        <translation>внутри её графа есть другие графы</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Фотоаппараты</translation>
    </message>
    <message>
        <source>Clocks and watches</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Lamps</source>
        <translation>Лампы</translation>
    </message>
    <message>
        <source>Bottles and glasses</source>
        <translation>Бутылки и бокалы</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>Ball games</source>
        <translation>Игры с мячом</translation>
    </message>
    <message>
        <source>Winter sports</source>
        <translation>Зимний спорт</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Еда</translation>
    </message>
    <message>
        <source>Fruit and vegetables</source>
        <translation>Фрукты и овощи</translation>
    </message>
    <message>
        <source>Mushrooms</source>
        <translation>Грибы</translation>
    </message>
    <message>
        <source>Flowers</source>
        <translation>Цветы</translation>
    </message>
    <message>
        <source>Mountains</source>
        <translation>Горы</translation>
    </message>
    <message>
        <source>Coast</source>
        <translation>Побережье</translation>
    </message>
    <message>
        <source>Lakes</source>
        <translation>Озёра</translation>
    </message>
    <message>
        <source>Animals</source>
        <translation>Животные</translation>
    </message>
    <message>
        <source>Plants</source>
        <translation>Растения</translation>
    </message>
    <message>
        <source>Landscapes</source>
        <translation>Пейзажи</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Транспорт</translation>
    </message>
    <message>
        <source>Indoors</source>
        <translation>В помещении</translation>
    </message>
    <message>
        <source>January {year}</source>
        <translation>Январь {year}</translation>
    </message>
    <message>
        <source>February {year}</source>
        <translation>Февраль {year}</translation>
    </message>
    <message>
        <source>March {year}</source>
        <translation>Март {year}</translation>
    </message>
    <message>
        <source>April {year}</source>
        <translation>Апрель {year}</translation>
    </message>
    <message>
        <source>May {year}</source>
        <translation>Май {year}</translation>
    </message>
    <message>
        <source>June {year}</source>
        <translation>Июнь {year}</translation>
    </message>
    <message>
        <source>July {year}</source>
        <translation>Июль {year}</translation>
    </message>
    <message>
        <source>August {year}</source>
        <translation>Август {year}</translation>
    </message>
    <message>
        <source>September {year}</source>
        <translation>Сентябрь {year}</translation>
    </message>
    <message>
        <source>October {year}</source>
        <translation>Октябрь {year}</translation>
    </message>
    <message>
        <source>November {year}</source>
        <translation>Ноябрь {year}</translation>
    </message>
    <message>
        <source>December {year}</source>
        <translation>Декабрь {year}</translation>
    </message>
    <message>
        <source>{day} January {year}</source>
        <translation>{day} января {year}</translation>
    </message>
    <message>
        <source>{day} February {year}</source>
        <translation>{day} февраля {year}</translation>
    </message>
    <message>
        <source>{day} March {year}</source>
        <translation>{day} марта {year}</translation>
    </message>
    <message>
        <source>{day} April {year}</source>
        <translation>{day} апреля {year}</translation>
    </message>
    <message>
        <source>{day} May {year}</source>
        <translation>{day} мая {year}</translation>
    </message>
    <message>
        <source>{day} June {year}</source>
        <translation>{day} июня {year}</translation>
    </message>
    <message>
        <source>{day} July {year}</source>
        <translation>{day} июля {year}</translation>
    </message>
    <message>
        <source>{day} August {year}</source>
        <translation>{day} августа {year}</translation>
    </message>
    <message>
        <source>{day} September {year}</source>
        <translation>{day} сентября {year}</translation>
    </message>
    <message>
        <source>{day} October {year}</source>
        <translation>{day} октября {year}</translation>
    </message>
    <message>
        <source>{day} November {year}</source>
        <translation>{day} ноября {year}</translation>
    </message>
    <message>
        <source>{day} December {year}</source>
        <translation>{day} декабря {year}</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>понедельник</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>вторник</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>среда</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>четверг</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>пятница</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>суббота</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>воскресенье</translation>
    </message>
    <message>
        <source>{first} to {last} January {year}</source>
        <translation>{first}–{last} января {year}</translation>
    </message>
    <message>
        <source>{first} to {last} February {year}</source>
        <translation>{first}–{last} февраля {year}</translation>
    </message>
    <message>
        <source>{first} to {last} March {year}</source>
        <translation>{first}–{last} марта {year}</translation>
    </message>
    <message>
        <source>{first} to {last} April {year}</source>
        <translation>{first}–{last} апреля {year}</translation>
    </message>
    <message>
        <source>{first} to {last} May {year}</source>
        <translation>{first}–{last} мая {year}</translation>
    </message>
    <message>
        <source>{first} to {last} June {year}</source>
        <translation>{first}–{last} июня {year}</translation>
    </message>
    <message>
        <source>{first} to {last} July {year}</source>
        <translation>{first}–{last} июля {year}</translation>
    </message>
    <message>
        <source>{first} to {last} August {year}</source>
        <translation>{first}–{last} августа {year}</translation>
    </message>
    <message>
        <source>{first} to {last} September {year}</source>
        <translation>{first}–{last} сентября {year}</translation>
    </message>
    <message>
        <source>{first} to {last} October {year}</source>
        <translation>{first}–{last} октября {year}</translation>
    </message>
    <message>
        <source>{first} to {last} November {year}</source>
        <translation>{first}–{last} ноября {year}</translation>
    </message>
    <message>
        <source>{first} to {last} December {year}</source>
        <translation>{first}–{last} декабря {year}</translation>
    </message>
    <message>
        <source>{day} January</source>
        <translation>{day} января</translation>
    </message>
    <message>
        <source>{day} February</source>
        <translation>{day} февраля</translation>
    </message>
    <message>
        <source>{day} March</source>
        <translation>{day} марта</translation>
    </message>
    <message>
        <source>{day} April</source>
        <translation>{day} апреля</translation>
    </message>
    <message>
        <source>{day} May</source>
        <translation>{day} мая</translation>
    </message>
    <message>
        <source>{day} June</source>
        <translation>{day} июня</translation>
    </message>
    <message>
        <source>{day} July</source>
        <translation>{day} июля</translation>
    </message>
    <message>
        <source>{day} August</source>
        <translation>{day} августа</translation>
    </message>
    <message>
        <source>{day} September</source>
        <translation>{day} сентября</translation>
    </message>
    <message>
        <source>{day} October</source>
        <translation>{day} октября</translation>
    </message>
    <message>
        <source>{day} November</source>
        <translation>{day} ноября</translation>
    </message>
    <message>
        <source>{day} December</source>
        <translation>{day} декабря</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Январь</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Февраль</translation>
    </message>
    <message>
        <source>March</source>
        <translation>Март</translation>
    </message>
    <message>
        <source>April</source>
        <translation>Апрель</translation>
    </message>
    <message>
        <source>May</source>
        <translation>мая</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Июнь</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Июль</translation>
    </message>
    <message>
        <source>August</source>
        <translation>Август</translation>
    </message>
    <message>
        <source>September</source>
        <translation>Сентябрь</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Октябрь</translation>
    </message>
    <message>
        <source>November</source>
        <translation>Ноябрь</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Декабрь</translation>
    </message>
    <message>
        <source>Airplane</source>
        <translation>Самолёт</translation>
    </message>
    <message>
        <source>Beach</source>
        <translation>Пляж</translation>
    </message>
    <message>
        <source>Sea</source>
        <translation>Море</translation>
    </message>
    <message>
        <source>Seaside</source>
        <translation>Побережье</translation>
    </message>
    <message>
        <source>Ocean</source>
        <translation>Океан</translation>
    </message>
    <message>
        <source>Hill</source>
        <translation>Холм</translation>
    </message>
    <message>
        <source>Bike</source>
        <translation>Велосипед</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>Корабль</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Дом</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Puppy</source>
        <translation>Щенок</translation>
    </message>
    <message>
        <source>Kitten</source>
        <translation>Котёнок</translation>
    </message>
    <message>
        <source>Cow</source>
        <translation>Корова</translation>
    </message>
    <message>
        <source>Sheep</source>
        <translation>Овца</translation>
    </message>
    <message>
        <source>Wolf</source>
        <translation>Волк</translation>
    </message>
    <message>
        <source>Vegetables</source>
        <translation>Овощи</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>Еда</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Автобус</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Пейзаж</translation>
    </message>
    <message>
        <source>Tench</source>
        <translation>Линь</translation>
    </message>
    <message>
        <source>Goldfish</source>
        <translation>Золотая рыбка</translation>
    </message>
    <message>
        <source>Great white shark</source>
        <translation>Большая белая акула</translation>
    </message>
    <message>
        <source>Tiger shark</source>
        <translation>Тигровая акула</translation>
    </message>
    <message>
        <source>Hammerhead</source>
        <translation>Рыба-молот</translation>
    </message>
    <message>
        <source>Electric ray</source>
        <translation>Электрический скат</translation>
    </message>
    <message>
        <source>Stingray</source>
        <translation>Скат-хвостокол</translation>
    </message>
    <message>
        <source>Cock</source>
        <translation>Петух</translation>
    </message>
    <message>
        <source>Hen</source>
        <translation>Курица</translation>
    </message>
    <message>
        <source>Ostrich</source>
        <translation>Страус</translation>
    </message>
    <message>
        <source>Brambling</source>
        <translation>Вьюрок</translation>
    </message>
    <message>
        <source>Goldfinch</source>
        <translation>Щегол</translation>
    </message>
    <message>
        <source>House finch</source>
        <translation>Чечевица</translation>
    </message>
    <message>
        <source>Junco</source>
        <translation>Юнко</translation>
    </message>
    <message>
        <source>Indigo bunting</source>
        <translation>Индиговый овсянковый кардинал</translation>
    </message>
    <message>
        <source>Robin</source>
        <translation>Малиновка</translation>
    </message>
    <message>
        <source>Bulbul</source>
        <translation>Бюльбюль</translation>
    </message>
    <message>
        <source>Jay</source>
        <translation>Сойка</translation>
    </message>
    <message>
        <source>Magpie</source>
        <translation>Сорока</translation>
    </message>
    <message>
        <source>Chickadee</source>
        <translation>Гаичка</translation>
    </message>
    <message>
        <source>Water ouzel</source>
        <translation>Оляпка</translation>
    </message>
    <message>
        <source>Kite</source>
        <translation>Коршун</translation>
    </message>
    <message>
        <source>Bald eagle</source>
        <translation>Белоголовый орлан</translation>
    </message>
    <message>
        <source>Vulture</source>
        <translation>Гриф</translation>
    </message>
    <message>
        <source>Great grey owl</source>
        <translation>Бородатая неясыть</translation>
    </message>
    <message>
        <source>European fire salamander</source>
        <translation>Огненная саламандра</translation>
    </message>
    <message>
        <source>Common newt</source>
        <translation>Обыкновенный тритон</translation>
    </message>
    <message>
        <source>Eft</source>
        <translation>Молодой тритон</translation>
    </message>
    <message>
        <source>Spotted salamander</source>
        <translation>Пятнистая саламандра</translation>
    </message>
    <message>
        <source>Axolotl</source>
        <translation>Аксолотль</translation>
    </message>
    <message>
        <source>Bullfrog</source>
        <translation>Лягушка-бык</translation>
    </message>
    <message>
        <source>Tree frog</source>
        <translation>Древесная лягушка</translation>
    </message>
    <message>
        <source>Tailed frog</source>
        <translation>Хвостатая лягушка</translation>
    </message>
    <message>
        <source>Loggerhead</source>
        <translation>Логгерхед</translation>
    </message>
    <message>
        <source>Leatherback turtle</source>
        <translation>Кожистая черепаха</translation>
    </message>
    <message>
        <source>Mud turtle</source>
        <translation>Иловая черепаха</translation>
    </message>
    <message>
        <source>Terrapin</source>
        <translation>Пресноводная черепаха</translation>
    </message>
    <message>
        <source>Box turtle</source>
        <translation>Коробчатая черепаха</translation>
    </message>
    <message>
        <source>Banded gecko</source>
        <translation>Полосатый геккон</translation>
    </message>
    <message>
        <source>Common iguana</source>
        <translation>Обыкновенная игуана</translation>
    </message>
    <message>
        <source>American chameleon</source>
        <translation>Анолис</translation>
    </message>
    <message>
        <source>Whiptail</source>
        <translation>Хлыстохвост</translation>
    </message>
    <message>
        <source>Agama</source>
        <translation>Агама</translation>
    </message>
    <message>
        <source>Frilled lizard</source>
        <translation>Плащеносная ящерица</translation>
    </message>
    <message>
        <source>Alligator lizard</source>
        <translation>Аллигаторовая ящерица</translation>
    </message>
    <message>
        <source>Gila monster</source>
        <translation>Ядозуб</translation>
    </message>
    <message>
        <source>Green lizard</source>
        <translation>Зелёная ящерица</translation>
    </message>
    <message>
        <source>African chameleon</source>
        <translation>Африканский хамелеон</translation>
    </message>
    <message>
        <source>Komodo dragon</source>
        <translation>Комодский варан</translation>
    </message>
    <message>
        <source>African crocodile</source>
        <translation>Нильский крокодил</translation>
    </message>
    <message>
        <source>American alligator</source>
        <translation>Миссисипский аллигатор</translation>
    </message>
    <message>
        <source>Triceratops</source>
        <translation>Трицератопс</translation>
    </message>
    <message>
        <source>Thunder snake</source>
        <translation>Червячная змея</translation>
    </message>
    <message>
        <source>Ringneck snake</source>
        <translation>Ошейниковый уж</translation>
    </message>
    <message>
        <source>Hognose snake</source>
        <translation>Свиноносая змея</translation>
    </message>
    <message>
        <source>Green snake</source>
        <translation>Травяной уж</translation>
    </message>
    <message>
        <source>King snake</source>
        <translation>Королевская змея</translation>
    </message>
    <message>
        <source>Garter snake</source>
        <translation>Подвязочная змея</translation>
    </message>
    <message>
        <source>Water snake</source>
        <translation>Водяной уж</translation>
    </message>
    <message>
        <source>Vine snake</source>
        <translation>Плетевидка</translation>
    </message>
    <message>
        <source>Night snake</source>
        <translation>Ночная змея</translation>
    </message>
    <message>
        <source>Boa constrictor</source>
        <translation>Обыкновенный удав</translation>
    </message>
    <message>
        <source>Rock python</source>
        <translation>Скальный питон</translation>
    </message>
    <message>
        <source>Indian cobra</source>
        <translation>Индийская кобра</translation>
    </message>
    <message>
        <source>Green mamba</source>
        <translation>Зелёная мамба</translation>
    </message>
    <message>
        <source>Sea snake</source>
        <translation>Морская змея</translation>
    </message>
    <message>
        <source>Horned viper</source>
        <translation>Рогатая гадюка</translation>
    </message>
    <message>
        <source>Diamondback</source>
        <translation>Ромбический гремучник</translation>
    </message>
    <message>
        <source>Sidewinder</source>
        <translation>Рогатый гремучник</translation>
    </message>
    <message>
        <source>Trilobite</source>
        <translation>Трилобит</translation>
    </message>
    <message>
        <source>Harvestman</source>
        <translation>Сенокосец</translation>
    </message>
    <message>
        <source>Scorpion</source>
        <translation>Скорпион</translation>
    </message>
    <message>
        <source>Black and gold garden spider</source>
        <translation>Чёрно-жёлтый садовый паук</translation>
    </message>
    <message>
        <source>Barn spider</source>
        <translation>Амбарный паук</translation>
    </message>
    <message>
        <source>Garden spider</source>
        <translation>Садовый паук</translation>
    </message>
    <message>
        <source>Black widow</source>
        <translation>Чёрная вдова</translation>
    </message>
    <message>
        <source>Tarantula</source>
        <translation>Тарантул</translation>
    </message>
    <message>
        <source>Wolf spider</source>
        <translation>Паук-волк</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Клещ</translation>
    </message>
    <message>
        <source>Centipede</source>
        <translation>Многоножка</translation>
    </message>
    <message>
        <source>Black grouse</source>
        <translation>Тетерев</translation>
    </message>
    <message>
        <source>Ptarmigan</source>
        <translation>Белая куропатка</translation>
    </message>
    <message>
        <source>Ruffed grouse</source>
        <translation>Воротничковый рябчик</translation>
    </message>
    <message>
        <source>Prairie chicken</source>
        <translation>Луговой тетерев</translation>
    </message>
    <message>
        <source>Peacock</source>
        <translation>Павлин</translation>
    </message>
    <message>
        <source>Quail</source>
        <translation>Перепел</translation>
    </message>
    <message>
        <source>Partridge</source>
        <translation>Куропатка</translation>
    </message>
    <message>
        <source>African grey</source>
        <translation>Жако</translation>
    </message>
    <message>
        <source>Macaw</source>
        <translation>Ара</translation>
    </message>
    <message>
        <source>Sulphur-crested cockatoo</source>
        <translation>Желтохохлый какаду</translation>
    </message>
    <message>
        <source>Lorikeet</source>
        <translation>Лорикет</translation>
    </message>
    <message>
        <source>Coucal</source>
        <translation>Шпорцевая кукушка</translation>
    </message>
    <message>
        <source>Bee eater</source>
        <translation>Щурка</translation>
    </message>
    <message>
        <source>Hornbill</source>
        <translation>Птица-носорог</translation>
    </message>
    <message>
        <source>Hummingbird</source>
        <translation>Колибри</translation>
    </message>
    <message>
        <source>Jacamar</source>
        <translation>Якамара</translation>
    </message>
    <message>
        <source>Toucan</source>
        <translation>Тукан</translation>
    </message>
    <message>
        <source>Drake</source>
        <translation>Селезень</translation>
    </message>
    <message>
        <source>Red-breasted merganser</source>
        <translation>Длинноносый крохаль</translation>
    </message>
    <message>
        <source>Goose</source>
        <translation>Гусь</translation>
    </message>
    <message>
        <source>Black swan</source>
        <translation>Чёрный лебедь</translation>
    </message>
    <message>
        <source>Tusker</source>
        <translation>Клыкастый слон</translation>
    </message>
    <message>
        <source>Echidna</source>
        <translation>Ехидна</translation>
    </message>
    <message>
        <source>Platypus</source>
        <translation>Утконос</translation>
    </message>
    <message>
        <source>Wallaby</source>
        <translation>Валлаби</translation>
    </message>
    <message>
        <source>Koala</source>
        <translation>Коала</translation>
    </message>
    <message>
        <source>Wombat</source>
        <translation>Вомбат</translation>
    </message>
    <message>
        <source>Jellyfish</source>
        <translation>Медуза</translation>
    </message>
    <message>
        <source>Sea anemone</source>
        <translation>Актиния</translation>
    </message>
    <message>
        <source>Brain coral</source>
        <translation>Коралл-мозговик</translation>
    </message>
    <message>
        <source>Flatworm</source>
        <translation>Плоский червь</translation>
    </message>
    <message>
        <source>Nematode</source>
        <translation>Круглый червь</translation>
    </message>
    <message>
        <source>Conch</source>
        <translation>Раковина стромбуса</translation>
    </message>
    <message>
        <source>Snail</source>
        <translation>Улитка</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>Слизень</translation>
    </message>
    <message>
        <source>Sea slug</source>
        <translation>Морской слизень</translation>
    </message>
    <message>
        <source>Chiton</source>
        <translation>Хитон</translation>
    </message>
    <message>
        <source>Chambered nautilus</source>
        <translation>Наутилус</translation>
    </message>
    <message>
        <source>Dungeness crab</source>
        <translation>Дандженесский краб</translation>
    </message>
    <message>
        <source>Rock crab</source>
        <translation>Каменный краб</translation>
    </message>
    <message>
        <source>Fiddler crab</source>
        <translation>Манящий краб</translation>
    </message>
    <message>
        <source>King crab</source>
        <translation>Камчатский краб</translation>
    </message>
    <message>
        <source>American lobster</source>
        <translation>Американский омар</translation>
    </message>
    <message>
        <source>Spiny lobster</source>
        <translation>Лангуст</translation>
    </message>
    <message>
        <source>Crayfish</source>
        <translation>Речной рак</translation>
    </message>
    <message>
        <source>Hermit crab</source>
        <translation>Рак-отшельник</translation>
    </message>
    <message>
        <source>Isopod</source>
        <translation>Равноногий рачок</translation>
    </message>
    <message>
        <source>White stork</source>
        <translation>Белый аист</translation>
    </message>
    <message>
        <source>Black stork</source>
        <translation>Чёрный аист</translation>
    </message>
    <message>
        <source>Spoonbill</source>
        <translation>Колпица</translation>
    </message>
    <message>
        <source>Flamingo</source>
        <translation>Фламинго</translation>
    </message>
    <message>
        <source>Little blue heron</source>
        <translation>Малая голубая цапля</translation>
    </message>
    <message>
        <source>American egret</source>
        <translation>Большая белая цапля</translation>
    </message>
    <message>
        <source>Bittern</source>
        <translation>Выпь</translation>
    </message>
    <message>
        <source>Crane</source>
        <translation>Журавль</translation>
    </message>
    <message>
        <source>Limpkin</source>
        <translation>Пастушковый журавль</translation>
    </message>
    <message>
        <source>European gallinule</source>
        <translation>Султанка</translation>
    </message>
    <message>
        <source>American coot</source>
        <translation>Американская лысуха</translation>
    </message>
    <message>
        <source>Bustard</source>
        <translation>Дрофа</translation>
    </message>
    <message>
        <source>Ruddy turnstone</source>
        <translation>Камнешарка</translation>
    </message>
    <message>
        <source>Red-backed sandpiper</source>
        <translation>Чернозобик</translation>
    </message>
    <message>
        <source>Redshank</source>
        <translation>Травник</translation>
    </message>
    <message>
        <source>Dowitcher</source>
        <translation>Бекасовидный веретенник</translation>
    </message>
    <message>
        <source>Oystercatcher</source>
        <translation>Кулик-сорока</translation>
    </message>
    <message>
        <source>Pelican</source>
        <translation>Пеликан</translation>
    </message>
    <message>
        <source>King penguin</source>
        <translation>Королевский пингвин</translation>
    </message>
    <message>
        <source>Albatross</source>
        <translation>Альбатрос</translation>
    </message>
    <message>
        <source>Grey whale</source>
        <translation>Серый кит</translation>
    </message>
    <message>
        <source>Killer whale</source>
        <translation>Косатка</translation>
    </message>
    <message>
        <source>Dugong</source>
        <translation>Дюгонь</translation>
    </message>
    <message>
        <source>Sea lion</source>
        <translation>Морской лев</translation>
    </message>
    <message>
        <source>Chihuahua</source>
        <translation>Чихуахуа</translation>
    </message>
    <message>
        <source>Japanese spaniel</source>
        <translation>Японский хин</translation>
    </message>
    <message>
        <source>Maltese dog</source>
        <translation>Мальтийская болонка</translation>
    </message>
    <message>
        <source>Pekinese</source>
        <translation>Пекинес</translation>
    </message>
    <message>
        <source>Shih-Tzu</source>
        <translation>Ши-тцу</translation>
    </message>
    <message>
        <source>Blenheim spaniel</source>
        <translation>Бленхеймский спаниель</translation>
    </message>
    <message>
        <source>Papillon</source>
        <translation>Папильон</translation>
    </message>
    <message>
        <source>Toy terrier</source>
        <translation>Той-терьер</translation>
    </message>
    <message>
        <source>Rhodesian ridgeback</source>
        <translation>Родезийский риджбек</translation>
    </message>
    <message>
        <source>Afghan hound</source>
        <translation>Афганская борзая</translation>
    </message>
    <message>
        <source>Basset</source>
        <translation>Бассет</translation>
    </message>
    <message>
        <source>Beagle</source>
        <translation>Бигль</translation>
    </message>
    <message>
        <source>Bloodhound</source>
        <translation>Бладхаунд</translation>
    </message>
    <message>
        <source>Bluetick</source>
        <translation>Голубой крапчатый кунхаунд</translation>
    </message>
    <message>
        <source>Black-and-tan coonhound</source>
        <translation>Чёрно-подпалый кунхаунд</translation>
    </message>
    <message>
        <source>Walker hound</source>
        <translation>Трёхцветный кунхаунд</translation>
    </message>
    <message>
        <source>English foxhound</source>
        <translation>Английский фоксхаунд</translation>
    </message>
    <message>
        <source>Redbone</source>
        <translation>Рыжий кунхаунд</translation>
    </message>
    <message>
        <source>Borzoi</source>
        <translation>Русская борзая</translation>
    </message>
    <message>
        <source>Irish wolfhound</source>
        <translation>Ирландский волкодав</translation>
    </message>
    <message>
        <source>Italian greyhound</source>
        <translation>Левретка</translation>
    </message>
    <message>
        <source>Whippet</source>
        <translation>Уиппет</translation>
    </message>
    <message>
        <source>Ibizan hound</source>
        <translation>Ивисская борзая</translation>
    </message>
    <message>
        <source>Norwegian elkhound</source>
        <translation>Норвежский элкхаунд</translation>
    </message>
    <message>
        <source>Otterhound</source>
        <translation>Оттерхаунд</translation>
    </message>
    <message>
        <source>Saluki</source>
        <translation>Салюки</translation>
    </message>
    <message>
        <source>Scottish deerhound</source>
        <translation>Дирхаунд</translation>
    </message>
    <message>
        <source>Weimaraner</source>
        <translation>Веймаранер</translation>
    </message>
    <message>
        <source>Staffordshire bullterrier</source>
        <translation>Стаффордширский бультерьер</translation>
    </message>
    <message>
        <source>American Staffordshire terrier</source>
        <translation>Американский стаффордширский терьер</translation>
    </message>
    <message>
        <source>Bedlington terrier</source>
        <translation>Бедлингтон-терьер</translation>
    </message>
    <message>
        <source>Border terrier</source>
        <translation>Бордер-терьер</translation>
    </message>
    <message>
        <source>Kerry blue terrier</source>
        <translation>Керри-блю-терьер</translation>
    </message>
    <message>
        <source>Irish terrier</source>
        <translation>Ирландский терьер</translation>
    </message>
    <message>
        <source>Norfolk terrier</source>
        <translation>Норфолк-терьер</translation>
    </message>
    <message>
        <source>Norwich terrier</source>
        <translation>Норвич-терьер</translation>
    </message>
    <message>
        <source>Yorkshire terrier</source>
        <translation>Йоркширский терьер</translation>
    </message>
    <message>
        <source>Wire-haired fox terrier</source>
        <translation>Жесткошёрстный фокстерьер</translation>
    </message>
    <message>
        <source>Lakeland terrier</source>
        <translation>Лейкленд-терьер</translation>
    </message>
    <message>
        <source>Sealyham terrier</source>
        <translation>Силихем-терьер</translation>
    </message>
    <message>
        <source>Airedale</source>
        <translation>Эрдельтерьер</translation>
    </message>
    <message>
        <source>Cairn</source>
        <translation>Керн-терьер</translation>
    </message>
    <message>
        <source>Australian terrier</source>
        <translation>Австралийский терьер</translation>
    </message>
    <message>
        <source>Dandie Dinmont</source>
        <translation>Денди-динмонт-терьер</translation>
    </message>
    <message>
        <source>Boston bull</source>
        <translation>Бостон-терьер</translation>
    </message>
    <message>
        <source>Miniature schnauzer</source>
        <translation>Цвергшнауцер</translation>
    </message>
    <message>
        <source>Giant schnauzer</source>
        <translation>Ризеншнауцер</translation>
    </message>
    <message>
        <source>Standard schnauzer</source>
        <translation>Миттельшнауцер</translation>
    </message>
    <message>
        <source>Scotch terrier</source>
        <translation>Скотч-терьер</translation>
    </message>
    <message>
        <source>Tibetan terrier</source>
        <translation>Тибетский терьер</translation>
    </message>
    <message>
        <source>Silky terrier</source>
        <translation>Шелковистый терьер</translation>
    </message>
    <message>
        <source>Soft-coated wheaten terrier</source>
        <translation>Мягкошёрстный пшеничный терьер</translation>
    </message>
    <message>
        <source>West Highland white terrier</source>
        <translation>Вест-хайленд-уайт-терьер</translation>
    </message>
    <message>
        <source>Lhasa</source>
        <translation>Лхаса апсо</translation>
    </message>
    <message>
        <source>Flat-coated retriever</source>
        <translation>Прямошёрстный ретривер</translation>
    </message>
    <message>
        <source>Curly-coated retriever</source>
        <translation>Курчавошёрстный ретривер</translation>
    </message>
    <message>
        <source>Golden retriever</source>
        <translation>Золотистый ретривер</translation>
    </message>
    <message>
        <source>Labrador retriever</source>
        <translation>Лабрадор-ретривер</translation>
    </message>
    <message>
        <source>Chesapeake Bay retriever</source>
        <translation>Чесапик-бей-ретривер</translation>
    </message>
    <message>
        <source>German short-haired pointer</source>
        <translation>Курцхаар</translation>
    </message>
    <message>
        <source>Vizsla</source>
        <translation>Выжла</translation>
    </message>
    <message>
        <source>English setter</source>
        <translation>Английский сеттер</translation>
    </message>
    <message>
        <source>Irish setter</source>
        <translation>Ирландский сеттер</translation>
    </message>
    <message>
        <source>Gordon setter</source>
        <translation>Гордон-сеттер</translation>
    </message>
    <message>
        <source>Brittany spaniel</source>
        <translation>Бретонский эпаньоль</translation>
    </message>
    <message>
        <source>Clumber</source>
        <translation>Кламбер-спаниель</translation>
    </message>
    <message>
        <source>English springer</source>
        <translation>Английский спрингер-спаниель</translation>
    </message>
    <message>
        <source>Welsh springer spaniel</source>
        <translation>Вельш-спрингер-спаниель</translation>
    </message>
    <message>
        <source>Cocker spaniel</source>
        <translation>Кокер-спаниель</translation>
    </message>
    <message>
        <source>Sussex spaniel</source>
        <translation>Суссекс-спаниель</translation>
    </message>
    <message>
        <source>Irish water spaniel</source>
        <translation>Ирландский водяной спаниель</translation>
    </message>
    <message>
        <source>Kuvasz</source>
        <translation>Кувас</translation>
    </message>
    <message>
        <source>Schipperke</source>
        <translation>Шипперке</translation>
    </message>
    <message>
        <source>Groenendael</source>
        <translation>Грюнендаль</translation>
    </message>
    <message>
        <source>Malinois</source>
        <translation>Малинуа</translation>
    </message>
    <message>
        <source>Briard</source>
        <translation>Бриар</translation>
    </message>
    <message>
        <source>Kelpie</source>
        <translation>Келпи</translation>
    </message>
    <message>
        <source>Komondor</source>
        <translation>Комондор</translation>
    </message>
    <message>
        <source>Old English sheepdog</source>
        <translation>Бобтейл</translation>
    </message>
    <message>
        <source>Shetland sheepdog</source>
        <translation>Шелти</translation>
    </message>
    <message>
        <source>Collie</source>
        <translation>Колли</translation>
    </message>
    <message>
        <source>Border collie</source>
        <translation>Бордер-колли</translation>
    </message>
    <message>
        <source>Bouvier des Flandres</source>
        <translation>Фландрский бувье</translation>
    </message>
    <message>
        <source>Rottweiler</source>
        <translation>Ротвейлер</translation>
    </message>
    <message>
        <source>German shepherd</source>
        <translation>Немецкая овчарка</translation>
    </message>
    <message>
        <source>Doberman</source>
        <translation>Доберман</translation>
    </message>
    <message>
        <source>Miniature pinscher</source>
        <translation>Карликовый пинчер</translation>
    </message>
    <message>
        <source>Greater Swiss Mountain dog</source>
        <translation>Большой швейцарский зенненхунд</translation>
    </message>
    <message>
        <source>Bernese mountain dog</source>
        <translation>Бернский зенненхунд</translation>
    </message>
    <message>
        <source>Appenzeller</source>
        <translation>Аппенцеллер</translation>
    </message>
    <message>
        <source>EntleBucher</source>
        <translation>Энтлебухер</translation>
    </message>
    <message>
        <source>Boxer</source>
        <translation>Боксёр</translation>
    </message>
    <message>
        <source>Bull mastiff</source>
        <translation>Бульмастиф</translation>
    </message>
    <message>
        <source>Tibetan mastiff</source>
        <translation>Тибетский мастиф</translation>
    </message>
    <message>
        <source>French bulldog</source>
        <translation>Французский бульдог</translation>
    </message>
    <message>
        <source>Great Dane</source>
        <translation>Немецкий дог</translation>
    </message>
    <message>
        <source>Saint Bernard</source>
        <translation>Сенбернар</translation>
    </message>
    <message>
        <source>Eskimo dog</source>
        <translation>Эскимосская собака</translation>
    </message>
    <message>
        <source>Malamute</source>
        <translation>Маламут</translation>
    </message>
    <message>
        <source>Siberian husky</source>
        <translation>Сибирский хаски</translation>
    </message>
    <message>
        <source>Dalmatian</source>
        <translation>Далматин</translation>
    </message>
    <message>
        <source>Affenpinscher</source>
        <translation>Аффенпинчер</translation>
    </message>
    <message>
        <source>Basenji</source>
        <translation>Басенджи</translation>
    </message>
    <message>
        <source>Pug</source>
        <translation>Мопс</translation>
    </message>
    <message>
        <source>Leonberg</source>
        <translation>Леонбергер</translation>
    </message>
    <message>
        <source>Newfoundland</source>
        <translation>Ньюфаундленд</translation>
    </message>
    <message>
        <source>Great Pyrenees</source>
        <translation>Пиренейская горная собака</translation>
    </message>
    <message>
        <source>Samoyed</source>
        <translation>Самоед</translation>
    </message>
    <message>
        <source>Pomeranian</source>
        <translation>Померанский шпиц</translation>
    </message>
    <message>
        <source>Chow</source>
        <translation>Чау-чау</translation>
    </message>
    <message>
        <source>Keeshond</source>
        <translation>Кеесхонд</translation>
    </message>
    <message>
        <source>Brabancon griffon</source>
        <translation>Брабансон</translation>
    </message>
    <message>
        <source>Pembroke</source>
        <translation>Пемброк</translation>
    </message>
    <message>
        <source>Cardigan</source>
        <translation>Кардиган</translation>
    </message>
    <message>
        <source>Toy poodle</source>
        <translation>Той-пудель</translation>
    </message>
    <message>
        <source>Miniature poodle</source>
        <translation>Малый пудель</translation>
    </message>
    <message>
        <source>Standard poodle</source>
        <translation>Большой пудель</translation>
    </message>
    <message>
        <source>Mexican hairless</source>
        <translation>Ксолоитцкуинтли</translation>
    </message>
    <message>
        <source>Timber wolf</source>
        <translation>Лесной волк</translation>
    </message>
    <message>
        <source>White wolf</source>
        <translation>Белый волк</translation>
    </message>
    <message>
        <source>Red wolf</source>
        <translation>Рыжий волк</translation>
    </message>
    <message>
        <source>Coyote</source>
        <translation>Койот</translation>
    </message>
    <message>
        <source>Dingo</source>
        <translation>Динго</translation>
    </message>
    <message>
        <source>Dhole</source>
        <translation>Красный волк</translation>
    </message>
    <message>
        <source>African hunting dog</source>
        <translation>Гиеновидная собака</translation>
    </message>
    <message>
        <source>Hyena</source>
        <translation>Гиена</translation>
    </message>
    <message>
        <source>Red fox</source>
        <translation>Обыкновенная лисица</translation>
    </message>
    <message>
        <source>Kit fox</source>
        <translation>Американский корсак</translation>
    </message>
    <message>
        <source>Arctic fox</source>
        <translation>Песец</translation>
    </message>
    <message>
        <source>Grey fox</source>
        <translation>Серая лисица</translation>
    </message>
    <message>
        <source>Tabby</source>
        <translation>Полосатая кошка</translation>
    </message>
    <message>
        <source>Tiger cat</source>
        <translation>Тигровая кошка</translation>
    </message>
    <message>
        <source>Persian cat</source>
        <translation>Персидская кошка</translation>
    </message>
    <message>
        <source>Siamese cat</source>
        <translation>Сиамская кошка</translation>
    </message>
    <message>
        <source>Egyptian cat</source>
        <translation>Египетская кошка</translation>
    </message>
    <message>
        <source>Cougar</source>
        <translation>Пума</translation>
    </message>
    <message>
        <source>Lynx</source>
        <translation>Рысь</translation>
    </message>
    <message>
        <source>Leopard</source>
        <translation>Леопард</translation>
    </message>
    <message>
        <source>Snow leopard</source>
        <translation>Снежный барс</translation>
    </message>
    <message>
        <source>Jaguar</source>
        <translation>Ягуар</translation>
    </message>
    <message>
        <source>Lion</source>
        <translation>Лев</translation>
    </message>
    <message>
        <source>Tiger</source>
        <translation>Тигр</translation>
    </message>
    <message>
        <source>Cheetah</source>
        <translation>Гепард</translation>
    </message>
    <message>
        <source>Brown bear</source>
        <translation>Бурый медведь</translation>
    </message>
    <message>
        <source>American black bear</source>
        <translation>Барибал</translation>
    </message>
    <message>
        <source>Ice bear</source>
        <translation>Белый медведь</translation>
    </message>
    <message>
        <source>Sloth bear</source>
        <translation>Губач</translation>
    </message>
    <message>
        <source>Mongoose</source>
        <translation>Мангуст</translation>
    </message>
    <message>
        <source>Meerkat</source>
        <translation>Сурикат</translation>
    </message>
    <message>
        <source>Tiger beetle</source>
        <translation>Жук-скакун</translation>
    </message>
    <message>
        <source>Ladybug</source>
        <translation>Божья коровка</translation>
    </message>
    <message>
        <source>Ground beetle</source>
        <translation>Жужелица</translation>
    </message>
    <message>
        <source>Long-horned beetle</source>
        <translation>Жук-усач</translation>
    </message>
    <message>
        <source>Leaf beetle</source>
        <translation>Жук-листоед</translation>
    </message>
    <message>
        <source>Dung beetle</source>
        <translation>Навозный жук</translation>
    </message>
    <message>
        <source>Rhinoceros beetle</source>
        <translation>Жук-носорог</translation>
    </message>
    <message>
        <source>Weevil</source>
        <translation>Долгоносик</translation>
    </message>
    <message>
        <source>Fly</source>
        <translation>Муха</translation>
    </message>
    <message>
        <source>Bee</source>
        <translation>Пчела</translation>
    </message>
    <message>
        <source>Ant</source>
        <translation>Муравей</translation>
    </message>
    <message>
        <source>Grasshopper</source>
        <translation>Кузнечик</translation>
    </message>
    <message>
        <source>Cricket</source>
        <translation>Сверчок</translation>
    </message>
    <message>
        <source>Walking stick</source>
        <translation>Палочник</translation>
    </message>
    <message>
        <source>Cockroach</source>
        <translation>Таракан</translation>
    </message>
    <message>
        <source>Mantis</source>
        <translation>Богомол</translation>
    </message>
    <message>
        <source>Cicada</source>
        <translation>Цикада</translation>
    </message>
    <message>
        <source>Leafhopper</source>
        <translation>Цикадка</translation>
    </message>
    <message>
        <source>Lacewing</source>
        <translation>Златоглазка</translation>
    </message>
    <message>
        <source>Dragonfly</source>
        <translation>Стрекоза</translation>
    </message>
    <message>
        <source>Damselfly</source>
        <translation>Стрекоза-стрелка</translation>
    </message>
    <message>
        <source>Admiral</source>
        <translation>Адмирал</translation>
    </message>
    <message>
        <source>Ringlet</source>
        <translation>Глазок цветочный</translation>
    </message>
    <message>
        <source>Monarch</source>
        <translation>Монарх</translation>
    </message>
    <message>
        <source>Cabbage butterfly</source>
        <translation>Капустница</translation>
    </message>
    <message>
        <source>Sulphur butterfly</source>
        <translation>Желтушка</translation>
    </message>
    <message>
        <source>Lycaenid</source>
        <translation>Голубянка</translation>
    </message>
    <message>
        <source>Starfish</source>
        <translation>Морская звезда</translation>
    </message>
    <message>
        <source>Sea urchin</source>
        <translation>Морской ёж</translation>
    </message>
    <message>
        <source>Sea cucumber</source>
        <translation>Морской огурец</translation>
    </message>
    <message>
        <source>Wood rabbit</source>
        <translation>Американский кролик</translation>
    </message>
    <message>
        <source>Hare</source>
        <translation>Заяц</translation>
    </message>
    <message>
        <source>Angora</source>
        <translation>Ангорский кролик</translation>
    </message>
    <message>
        <source>Hamster</source>
        <translation>Хомяк</translation>
    </message>
    <message>
        <source>Porcupine</source>
        <translation>Дикобраз</translation>
    </message>
    <message>
        <source>Fox squirrel</source>
        <translation>Лисья белка</translation>
    </message>
    <message>
        <source>Marmot</source>
        <translation>Сурок</translation>
    </message>
    <message>
        <source>Beaver</source>
        <translation>Бобр</translation>
    </message>
    <message>
        <source>Guinea pig</source>
        <translation>Морская свинка</translation>
    </message>
    <message>
        <source>Sorrel</source>
        <translation>Гнедая лошадь</translation>
    </message>
    <message>
        <source>Zebra</source>
        <translation>Зебра</translation>
    </message>
    <message>
        <source>Hog</source>
        <translation>Свинья</translation>
    </message>
    <message>
        <source>Wild boar</source>
        <translation>Кабан</translation>
    </message>
    <message>
        <source>Warthog</source>
        <translation>Бородавочник</translation>
    </message>
    <message>
        <source>Hippopotamus</source>
        <translation>Бегемот</translation>
    </message>
    <message>
        <source>Ox</source>
        <translation>Вол</translation>
    </message>
    <message>
        <source>Water buffalo</source>
        <translation>Буйвол</translation>
    </message>
    <message>
        <source>Bison</source>
        <translation>Бизон</translation>
    </message>
    <message>
        <source>Ram</source>
        <translation>Баран</translation>
    </message>
    <message>
        <source>Bighorn</source>
        <translation>Снежный баран</translation>
    </message>
    <message>
        <source>Ibex</source>
        <translation>Горный козёл</translation>
    </message>
    <message>
        <source>Hartebeest</source>
        <translation>Бубал</translation>
    </message>
    <message>
        <source>Impala</source>
        <translation>Импала</translation>
    </message>
    <message>
        <source>Gazelle</source>
        <translation>Газель</translation>
    </message>
    <message>
        <source>Arabian camel</source>
        <translation>Верблюд</translation>
    </message>
    <message>
        <source>Llama</source>
        <translation>Лама</translation>
    </message>
    <message>
        <source>Weasel</source>
        <translation>Ласка</translation>
    </message>
    <message>
        <source>Mink</source>
        <translation>Норка</translation>
    </message>
    <message>
        <source>Polecat</source>
        <translation>Хорёк</translation>
    </message>
    <message>
        <source>Black-footed ferret</source>
        <translation>Черноногий хорёк</translation>
    </message>
    <message>
        <source>Otter</source>
        <translation>Выдра</translation>
    </message>
    <message>
        <source>Skunk</source>
        <translation>Скунс</translation>
    </message>
    <message>
        <source>Badger</source>
        <translation>Барсук</translation>
    </message>
    <message>
        <source>Armadillo</source>
        <translation>Броненосец</translation>
    </message>
    <message>
        <source>Three-toed sloth</source>
        <translation>Трёхпалый ленивец</translation>
    </message>
    <message>
        <source>Orangutan</source>
        <translation>Орангутан</translation>
    </message>
    <message>
        <source>Gorilla</source>
        <translation>Горилла</translation>
    </message>
    <message>
        <source>Chimpanzee</source>
        <translation>Шимпанзе</translation>
    </message>
    <message>
        <source>Gibbon</source>
        <translation>Гиббон</translation>
    </message>
    <message>
        <source>Siamang</source>
        <translation>Сиаманг</translation>
    </message>
    <message>
        <source>Guenon</source>
        <translation>Мартышка</translation>
    </message>
    <message>
        <source>Patas</source>
        <translation>Гусар</translation>
    </message>
    <message>
        <source>Baboon</source>
        <translation>Бабуин</translation>
    </message>
    <message>
        <source>Macaque</source>
        <translation>Макака</translation>
    </message>
    <message>
        <source>Langur</source>
        <translation>Лангур</translation>
    </message>
    <message>
        <source>Colobus</source>
        <translation>Колобус</translation>
    </message>
    <message>
        <source>Proboscis monkey</source>
        <translation>Носач</translation>
    </message>
    <message>
        <source>Marmoset</source>
        <translation>Игрунка</translation>
    </message>
    <message>
        <source>Capuchin</source>
        <translation>Капуцин</translation>
    </message>
    <message>
        <source>Howler monkey</source>
        <translation>Ревун</translation>
    </message>
    <message>
        <source>Titi</source>
        <translation>Прыгун</translation>
    </message>
    <message>
        <source>Spider monkey</source>
        <translation>Паукообразная обезьяна</translation>
    </message>
    <message>
        <source>Squirrel monkey</source>
        <translation>Саймири</translation>
    </message>
    <message>
        <source>Madagascar cat</source>
        <translation>Кошачий лемур</translation>
    </message>
    <message>
        <source>Indri</source>
        <translation>Индри</translation>
    </message>
    <message>
        <source>Indian elephant</source>
        <translation>Индийский слон</translation>
    </message>
    <message>
        <source>African elephant</source>
        <translation>Африканский слон</translation>
    </message>
    <message>
        <source>Lesser panda</source>
        <translation>Малая панда</translation>
    </message>
    <message>
        <source>Giant panda</source>
        <translation>Большая панда</translation>
    </message>
    <message>
        <source>Barracouta</source>
        <translation>Барракуда</translation>
    </message>
    <message>
        <source>Eel</source>
        <translation>Угорь</translation>
    </message>
    <message>
        <source>Coho</source>
        <translation>Кижуч</translation>
    </message>
    <message>
        <source>Rock beauty</source>
        <translation>Рыба-ангел</translation>
    </message>
    <message>
        <source>Anemone fish</source>
        <translation>Рыба-клоун</translation>
    </message>
    <message>
        <source>Sturgeon</source>
        <translation>Осётр</translation>
    </message>
    <message>
        <source>Gar</source>
        <translation>Панцирная щука</translation>
    </message>
    <message>
        <source>Lionfish</source>
        <translation>Крылатка</translation>
    </message>
    <message>
        <source>Puffer</source>
        <translation>Иглобрюх</translation>
    </message>
    <message>
        <source>Abacus</source>
        <translation>Счёты</translation>
    </message>
    <message>
        <source>Abaya</source>
        <translation>Абайя</translation>
    </message>
    <message>
        <source>Academic gown</source>
        <translation>Академическая мантия</translation>
    </message>
    <message>
        <source>Accordion</source>
        <translation>Аккордеон</translation>
    </message>
    <message>
        <source>Acoustic guitar</source>
        <translation>Акустическая гитара</translation>
    </message>
    <message>
        <source>Aircraft carrier</source>
        <translation>Авианосец</translation>
    </message>
    <message>
        <source>Airliner</source>
        <translation>Авиалайнер</translation>
    </message>
    <message>
        <source>Airship</source>
        <translation>Дирижабль</translation>
    </message>
    <message>
        <source>Altar</source>
        <translation>Алтарь</translation>
    </message>
    <message>
        <source>Ambulance</source>
        <translation>Скорая помощь</translation>
    </message>
    <message>
        <source>Amphibian</source>
        <translation>Амфибия</translation>
    </message>
    <message>
        <source>Analog clock</source>
        <translation>Стрелочные часы</translation>
    </message>
    <message>
        <source>Apiary</source>
        <translation>Пасека</translation>
    </message>
    <message>
        <source>Apron</source>
        <translation>Фартук</translation>
    </message>
    <message>
        <source>Ashcan</source>
        <translation>Мусорный бак</translation>
    </message>
    <message>
        <source>Assault rifle</source>
        <translation>Автомат</translation>
    </message>
    <message>
        <source>Backpack</source>
        <translation>Рюкзак</translation>
    </message>
    <message>
        <source>Bakery</source>
        <translation>Пекарня</translation>
    </message>
    <message>
        <source>Balance beam</source>
        <translation>Гимнастическое бревно</translation>
    </message>
    <message>
        <source>Balloon</source>
        <translation>Воздушный шар</translation>
    </message>
    <message>
        <source>Ballpoint</source>
        <translation>Шариковая ручка</translation>
    </message>
    <message>
        <source>Band Aid</source>
        <translation>Пластырь</translation>
    </message>
    <message>
        <source>Banjo</source>
        <translation>Банджо</translation>
    </message>
    <message>
        <source>Bannister</source>
        <translation>Перила</translation>
    </message>
    <message>
        <source>Barbell</source>
        <translation>Штанга</translation>
    </message>
    <message>
        <source>Barber chair</source>
        <translation>Парикмахерское кресло</translation>
    </message>
    <message>
        <source>Barbershop</source>
        <translation>Парикмахерская</translation>
    </message>
    <message>
        <source>Barn</source>
        <translation>Амбар</translation>
    </message>
    <message>
        <source>Barometer</source>
        <translation>Барометр</translation>
    </message>
    <message>
        <source>Barrel</source>
        <translation>Бочка</translation>
    </message>
    <message>
        <source>Barrow</source>
        <translation>Тачка</translation>
    </message>
    <message>
        <source>Baseball</source>
        <translation>Бейсбол</translation>
    </message>
    <message>
        <source>Basketball</source>
        <translation>Баскетбол</translation>
    </message>
    <message>
        <source>Bassinet</source>
        <translation>Колыбель-корзина</translation>
    </message>
    <message>
        <source>Bassoon</source>
        <translation>Фагот</translation>
    </message>
    <message>
        <source>Bathing cap</source>
        <translation>Купальная шапочка</translation>
    </message>
    <message>
        <source>Bath towel</source>
        <translation>Банное полотенце</translation>
    </message>
    <message>
        <source>Bathtub</source>
        <translation>Ванна</translation>
    </message>
    <message>
        <source>Beach wagon</source>
        <translation>Универсал</translation>
    </message>
    <message>
        <source>Beacon</source>
        <translation>Маяк</translation>
    </message>
    <message>
        <source>Beaker</source>
        <translation>Мензурка</translation>
    </message>
    <message>
        <source>Bearskin</source>
        <translation>Медвежья шапка</translation>
    </message>
    <message>
        <source>Beer bottle</source>
        <translation>Пивная бутылка</translation>
    </message>
    <message>
        <source>Beer glass</source>
        <translation>Пивной бокал</translation>
    </message>
    <message>
        <source>Bell cote</source>
        <translation>Звонница</translation>
    </message>
    <message>
        <source>Bib</source>
        <translation>Нагрудник</translation>
    </message>
    <message>
        <source>Bicycle-built-for-two</source>
        <translation>Тандем</translation>
    </message>
    <message>
        <source>Bikini</source>
        <translation>Бикини</translation>
    </message>
    <message>
        <source>Binder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Binoculars</source>
        <translation>Бинокль</translation>
    </message>
    <message>
        <source>Birdhouse</source>
        <translation>Скворечник</translation>
    </message>
    <message>
        <source>Boathouse</source>
        <translation>Лодочный сарай</translation>
    </message>
    <message>
        <source>Bobsled</source>
        <translation>Бобслей</translation>
    </message>
    <message>
        <source>Bolo tie</source>
        <translation>Галстук-боло</translation>
    </message>
    <message>
        <source>Bonnet</source>
        <translation>Чепец</translation>
    </message>
    <message>
        <source>Bookcase</source>
        <translation>Книжный шкаф</translation>
    </message>
    <message>
        <source>Bookshop</source>
        <translation>Книжный магазин</translation>
    </message>
    <message>
        <source>Bottlecap</source>
        <translation>Крышка от бутылки</translation>
    </message>
    <message>
        <source>Bow</source>
        <translation>Лук</translation>
    </message>
    <message>
        <source>Bow tie</source>
        <translation>Галстук-бабочка</translation>
    </message>
    <message>
        <source>Brass</source>
        <translation>Латунная табличка</translation>
    </message>
    <message>
        <source>Brassiere</source>
        <translation>Бюстгальтер</translation>
    </message>
    <message>
        <source>Breakwater</source>
        <translation>Волнолом</translation>
    </message>
    <message>
        <source>Breastplate</source>
        <translation>Нагрудный доспех</translation>
    </message>
    <message>
        <source>Broom</source>
        <translation>Метла</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Ведро</translation>
    </message>
    <message>
        <source>Buckle</source>
        <translation>Пряжка</translation>
    </message>
    <message>
        <source>Bulletproof vest</source>
        <translation>Бронежилет</translation>
    </message>
    <message>
        <source>Bullet train</source>
        <translation>Скоростной поезд</translation>
    </message>
    <message>
        <source>Butcher shop</source>
        <translation>Мясная лавка</translation>
    </message>
    <message>
        <source>Cab</source>
        <translation>Такси</translation>
    </message>
    <message>
        <source>Caldron</source>
        <translation>Котёл</translation>
    </message>
    <message>
        <source>Candle</source>
        <translation>Свеча</translation>
    </message>
    <message>
        <source>Cannon</source>
        <translation>Пушка</translation>
    </message>
    <message>
        <source>Canoe</source>
        <translation>Каноэ</translation>
    </message>
    <message>
        <source>Can opener</source>
        <translation>Консервный нож</translation>
    </message>
    <message>
        <source>Car mirror</source>
        <translation>Зеркало автомобиля</translation>
    </message>
    <message>
        <source>Carousel</source>
        <translation>Карусель</translation>
    </message>
    <message>
        <source>Carpenter&apos;s kit</source>
        <translation>Набор инструментов</translation>
    </message>
    <message>
        <source>Carton</source>
        <translation>Картонная коробка</translation>
    </message>
    <message>
        <source>Car wheel</source>
        <translation>Колесо автомобиля</translation>
    </message>
    <message>
        <source>Cash machine</source>
        <translation>Банкомат</translation>
    </message>
    <message>
        <source>Cassette</source>
        <translation>Кассета</translation>
    </message>
    <message>
        <source>Cassette player</source>
        <translation>Кассетный магнитофон</translation>
    </message>
    <message>
        <source>Castle</source>
        <translation>Замок</translation>
    </message>
    <message>
        <source>Catamaran</source>
        <translation>Катамаран</translation>
    </message>
    <message>
        <source>CD player</source>
        <translation>CD-плеер</translation>
    </message>
    <message>
        <source>Cello</source>
        <translation>Виолончель</translation>
    </message>
    <message>
        <source>Cellular telephone</source>
        <translation>Мобильный телефон</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Цепь</translation>
    </message>
    <message>
        <source>Chainlink fence</source>
        <translation>Сетчатый забор</translation>
    </message>
    <message>
        <source>Chain mail</source>
        <translation>Кольчуга</translation>
    </message>
    <message>
        <source>Chain saw</source>
        <translation>Бензопила</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>Сундук</translation>
    </message>
    <message>
        <source>Chiffonier</source>
        <translation>Шифоньер</translation>
    </message>
    <message>
        <source>Chime</source>
        <translation>Колокольчики</translation>
    </message>
    <message>
        <source>China cabinet</source>
        <translation>Сервант</translation>
    </message>
    <message>
        <source>Christmas stocking</source>
        <translation>Рождественский чулок</translation>
    </message>
    <message>
        <source>{weekday} {date}</source>
        <translation>{weekday}, {date}</translation>
    </message>
    <message>
        <source>January {year}</source>
        <comment>behind</comment>
        <translation>январь {year}</translation>
    </message>
    <message>
        <source>February {year}</source>
        <comment>behind</comment>
        <translation>февраль {year}</translation>
    </message>
    <message>
        <source>March {year}</source>
        <comment>behind</comment>
        <translation>март {year}</translation>
    </message>
    <message>
        <source>April {year}</source>
        <comment>behind</comment>
        <translation>апрель {year}</translation>
    </message>
    <message>
        <source>May {year}</source>
        <comment>behind</comment>
        <translation>май {year}</translation>
    </message>
    <message>
        <source>June {year}</source>
        <comment>behind</comment>
        <translation>июнь {year}</translation>
    </message>
    <message>
        <source>July {year}</source>
        <comment>behind</comment>
        <translation>июль {year}</translation>
    </message>
    <message>
        <source>August {year}</source>
        <comment>behind</comment>
        <translation>август {year}</translation>
    </message>
    <message>
        <source>September {year}</source>
        <comment>behind</comment>
        <translation>сентябрь {year}</translation>
    </message>
    <message>
        <source>October {year}</source>
        <comment>behind</comment>
        <translation>октябрь {year}</translation>
    </message>
    <message>
        <source>November {year}</source>
        <comment>behind</comment>
        <translation>ноябрь {year}</translation>
    </message>
    <message>
        <source>December {year}</source>
        <comment>behind</comment>
        <translation>декабрь {year}</translation>
    </message>
    <message>
        <source>Church</source>
        <translation>Церковь</translation>
    </message>
    <message>
        <source>Cinema</source>
        <translation>Кинотеатр</translation>
    </message>
    <message>
        <source>Cleaver</source>
        <translation>Тесак</translation>
    </message>
    <message>
        <source>Cliff dwelling</source>
        <translation>Скальное жилище</translation>
    </message>
    <message>
        <source>Cloak</source>
        <translation>Плащ</translation>
    </message>
    <message>
        <source>Clog</source>
        <translation>Сабо</translation>
    </message>
    <message>
        <source>Cocktail shaker</source>
        <translation>Шейкер</translation>
    </message>
    <message>
        <source>Coffee mug</source>
        <translation>Кофейная кружка</translation>
    </message>
    <message>
        <source>Coffeepot</source>
        <translation>Кофейник</translation>
    </message>
    <message>
        <source>Coil</source>
        <translation>Спираль</translation>
    </message>
    <message>
        <source>Combination lock</source>
        <translation>Кодовый замок</translation>
    </message>
    <message>
        <source>Computer keyboard</source>
        <translation>Клавиатура компьютера</translation>
    </message>
    <message>
        <source>Confectionery</source>
        <translation>Кондитерская</translation>
    </message>
    <message>
        <source>Container ship</source>
        <translation>Контейнеровоз</translation>
    </message>
    <message>
        <source>Convertible</source>
        <translation>Кабриолет</translation>
    </message>
    <message>
        <source>Corkscrew</source>
        <translation>Штопор</translation>
    </message>
    <message>
        <source>Cornet</source>
        <translation>Корнет</translation>
    </message>
    <message>
        <source>Cowboy boot</source>
        <translation>Ковбойский сапог</translation>
    </message>
    <message>
        <source>Cowboy hat</source>
        <translation>Ковбойская шляпа</translation>
    </message>
    <message>
        <source>Cradle</source>
        <translation>Колыбель</translation>
    </message>
    <message>
        <source>Crash helmet</source>
        <translation>Мотоциклетный шлем</translation>
    </message>
    <message>
        <source>Crate</source>
        <translation>Ящик</translation>
    </message>
    <message>
        <source>Crib</source>
        <translation>Детская кроватка</translation>
    </message>
    <message>
        <source>Crock Pot</source>
        <translation>Медленноварка</translation>
    </message>
    <message>
        <source>Croquet ball</source>
        <translation>Крокетный шар</translation>
    </message>
    <message>
        <source>Crutch</source>
        <translation>Костыль</translation>
    </message>
    <message>
        <source>Cuirass</source>
        <translation>Кираса</translation>
    </message>
    <message>
        <source>Dam</source>
        <translation>Плотина</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Письменный стол</translation>
    </message>
    <message>
        <source>Desktop computer</source>
        <translation>Настольный компьютер</translation>
    </message>
    <message>
        <source>Dial telephone</source>
        <translation>Дисковый телефон</translation>
    </message>
    <message>
        <source>Diaper</source>
        <translation>Подгузник</translation>
    </message>
    <message>
        <source>Digital clock</source>
        <translation>Электронные часы</translation>
    </message>
    <message>
        <source>Digital watch</source>
        <translation>Электронные наручные часы</translation>
    </message>
    <message>
        <source>Dining table</source>
        <translation>Обеденный стол</translation>
    </message>
    <message>
        <source>Dishrag</source>
        <translation>Тряпка для посуды</translation>
    </message>
    <message>
        <source>Dishwasher</source>
        <translation>Посудомоечная машина</translation>
    </message>
    <message>
        <source>Disk brake</source>
        <translation>Дисковый тормоз</translation>
    </message>
    <message>
        <source>Dock</source>
        <translation>Док</translation>
    </message>
    <message>
        <source>Dogsled</source>
        <translation>Собачья упряжка</translation>
    </message>
    <message>
        <source>Dome</source>
        <translation>Купол</translation>
    </message>
    <message>
        <source>Doormat</source>
        <translation>Дверной коврик</translation>
    </message>
    <message>
        <source>Drilling platform</source>
        <translation>Буровая платформа</translation>
    </message>
    <message>
        <source>Drum</source>
        <translation>Барабан</translation>
    </message>
    <message>
        <source>Drumstick</source>
        <translation>Барабанная палочка</translation>
    </message>
    <message>
        <source>Dumbbell</source>
        <translation>Гантель</translation>
    </message>
    <message>
        <source>Dutch oven</source>
        <translation>Жаровня</translation>
    </message>
    <message>
        <source>Electric fan</source>
        <translation>Вентилятор</translation>
    </message>
    <message>
        <source>Electric guitar</source>
        <translation>Электрогитара</translation>
    </message>
    <message>
        <source>Electric locomotive</source>
        <translation>Электровоз</translation>
    </message>
    <message>
        <source>Entertainment center</source>
        <translation>Домашний медиацентр</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Конверт</translation>
    </message>
    <message>
        <source>Espresso maker</source>
        <translation>Кофеварка эспрессо</translation>
    </message>
    <message>
        <source>Face powder</source>
        <translation>Пудра</translation>
    </message>
    <message>
        <source>Feather boa</source>
        <translation>Боа из перьев</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Fireboat</source>
        <translation>Пожарный катер</translation>
    </message>
    <message>
        <source>Fire engine</source>
        <translation>Пожарная машина</translation>
    </message>
    <message>
        <source>Fire screen</source>
        <translation>Каминный экран</translation>
    </message>
    <message>
        <source>Flagpole</source>
        <translation>Флагшток</translation>
    </message>
    <message>
        <source>Flute</source>
        <translation>Флейта</translation>
    </message>
    <message>
        <source>Folding chair</source>
        <translation>Складной стул</translation>
    </message>
    <message>
        <source>Football helmet</source>
        <translation>Шлем для американского футбола</translation>
    </message>
    <message>
        <source>Forklift</source>
        <translation>Погрузчик</translation>
    </message>
    <message>
        <source>Fountain</source>
        <translation>Фонтан</translation>
    </message>
    <message>
        <source>Fountain pen</source>
        <translation>Перьевая ручка</translation>
    </message>
    <message>
        <source>Four-poster</source>
        <translation>Кровать с балдахином</translation>
    </message>
    <message>
        <source>Freight car</source>
        <translation>Товарный вагон</translation>
    </message>
    <message>
        <source>French horn</source>
        <translation>Валторна</translation>
    </message>
    <message>
        <source>Frying pan</source>
        <translation>Сковорода</translation>
    </message>
    <message>
        <source>Fur coat</source>
        <translation>Шуба</translation>
    </message>
    <message>
        <source>Garbage truck</source>
        <translation>Мусоровоз</translation>
    </message>
    <message>
        <source>Gasmask</source>
        <translation>Противогаз</translation>
    </message>
    <message>
        <source>Gas pump</source>
        <translation>Бензоколонка</translation>
    </message>
    <message>
        <source>Goblet</source>
        <translation>Кубок</translation>
    </message>
    <message>
        <source>Go-kart</source>
        <translation>Картинг</translation>
    </message>
    <message>
        <source>Golf ball</source>
        <translation>Мяч для гольфа</translation>
    </message>
    <message>
        <source>Golfcart</source>
        <translation>Гольф-кар</translation>
    </message>
    <message>
        <source>Gondola</source>
        <translation>Гондола</translation>
    </message>
    <message>
        <source>Gong</source>
        <translation>Гонг</translation>
    </message>
    <message>
        <source>Gown</source>
        <translation>Вечернее платье</translation>
    </message>
    <message>
        <source>Grand piano</source>
        <translation>Рояль</translation>
    </message>
    <message>
        <source>Greenhouse</source>
        <translation>Теплица</translation>
    </message>
    <message>
        <source>Grille</source>
        <translation>Решётка радиатора</translation>
    </message>
    <message>
        <source>Grocery store</source>
        <translation>Продуктовый магазин</translation>
    </message>
    <message>
        <source>Guillotine</source>
        <translation>Гильотина</translation>
    </message>
    <message>
        <source>Hair slide</source>
        <translation>Заколка для волос</translation>
    </message>
    <message>
        <source>Hair spray</source>
        <translation>Лак для волос</translation>
    </message>
    <message>
        <source>Half track</source>
        <translation>Полугусеничная машина</translation>
    </message>
    <message>
        <source>Hammer</source>
        <translation>Молоток</translation>
    </message>
    <message>
        <source>Hamper</source>
        <translation>Корзина с крышкой</translation>
    </message>
    <message>
        <source>Hand blower</source>
        <translation>Фен</translation>
    </message>
    <message>
        <source>Hand-held computer</source>
        <translation>Карманный компьютер</translation>
    </message>
    <message>
        <source>Handkerchief</source>
        <translation>Носовой платок</translation>
    </message>
    <message>
        <source>Hard disc</source>
        <translation>Жёсткий диск</translation>
    </message>
    <message>
        <source>Harmonica</source>
        <translation>Губная гармоника</translation>
    </message>
    <message>
        <source>Harp</source>
        <translation>Арфа</translation>
    </message>
    <message>
        <source>Harvester</source>
        <translation>Комбайн</translation>
    </message>
    <message>
        <source>Hatchet</source>
        <translation>Топорик</translation>
    </message>
    <message>
        <source>Holster</source>
        <translation>Кобура</translation>
    </message>
    <message>
        <source>Home theater</source>
        <translation>Домашний кинотеатр</translation>
    </message>
    <message>
        <source>Honeycomb</source>
        <translation>Соты</translation>
    </message>
    <message>
        <source>Hook</source>
        <translation>Крюк</translation>
    </message>
    <message>
        <source>Hoopskirt</source>
        <translation>Кринолин</translation>
    </message>
    <message>
        <source>Horizontal bar</source>
        <translation>Турник</translation>
    </message>
    <message>
        <source>Horse cart</source>
        <translation>Конная повозка</translation>
    </message>
    <message>
        <source>Hourglass</source>
        <translation>Песочные часы</translation>
    </message>
    <message>
        <source>IPod</source>
        <translation>iPod</translation>
    </message>
    <message>
        <source>Iron</source>
        <translation>Утюг</translation>
    </message>
    <message>
        <source>Jack-o&apos;-lantern</source>
        <translation>Тыквенный фонарь</translation>
    </message>
    <message>
        <source>Jean</source>
        <translation>Джинсы</translation>
    </message>
    <message>
        <source>Jeep</source>
        <translation>Джип</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Футболка</translation>
    </message>
    <message>
        <source>Jigsaw puzzle</source>
        <translation>Пазл</translation>
    </message>
    <message>
        <source>Jinrikisha</source>
        <translation>Рикша</translation>
    </message>
    <message>
        <source>Joystick</source>
        <translation>Джойстик</translation>
    </message>
    <message>
        <source>Kimono</source>
        <translation>Кимоно</translation>
    </message>
    <message>
        <source>Knee pad</source>
        <translation>Наколенник</translation>
    </message>
    <message>
        <source>Knot</source>
        <translation>Узел</translation>
    </message>
    <message>
        <source>Lab coat</source>
        <translation>Лабораторный халат</translation>
    </message>
    <message>
        <source>Ladle</source>
        <translation>Половник</translation>
    </message>
    <message>
        <source>Lampshade</source>
        <translation>Абажур</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Ноутбук</translation>
    </message>
    <message>
        <source>Lawn mower</source>
        <translation>Газонокосилка</translation>
    </message>
    <message>
        <source>Lens cap</source>
        <translation>Крышка объектива</translation>
    </message>
    <message>
        <source>Letter opener</source>
        <translation>Нож для писем</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Lifeboat</source>
        <translation>Спасательная шлюпка</translation>
    </message>
    <message>
        <source>Lighter</source>
        <translation>Зажигалка</translation>
    </message>
    <message>
        <source>Limousine</source>
        <translation>Лимузин</translation>
    </message>
    <message>
        <source>Liner</source>
        <translation>Лайнер</translation>
    </message>
    <message>
        <source>Lipstick</source>
        <translation>Губная помада</translation>
    </message>
    <message>
        <source>Loafer</source>
        <translation>Лоферы</translation>
    </message>
    <message>
        <source>Lotion</source>
        <translation>Лосьон</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Громкоговоритель</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>Лупа</translation>
    </message>
    <message>
        <source>Lumbermill</source>
        <translation>Лесопилка</translation>
    </message>
    <message>
        <source>Magnetic compass</source>
        <translation>Компас</translation>
    </message>
    <message>
        <source>Mailbag</source>
        <translation>Почтовая сумка</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Почтовый ящик</translation>
    </message>
    <message>
        <source>Maillot</source>
        <translation>Слитный купальник</translation>
    </message>
    <message>
        <source>Manhole cover</source>
        <translation>Крышка люка</translation>
    </message>
    <message>
        <source>Maraca</source>
        <translation>Маракас</translation>
    </message>
    <message>
        <source>Marimba</source>
        <translation>Маримба</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Маска</translation>
    </message>
    <message>
        <source>Matchstick</source>
        <translation>Спичка</translation>
    </message>
    <message>
        <source>Maypole</source>
        <translation>Майское дерево</translation>
    </message>
    <message>
        <source>Maze</source>
        <translation>Лабиринт</translation>
    </message>
    <message>
        <source>Measuring cup</source>
        <translation>Мерный стакан</translation>
    </message>
    <message>
        <source>Medicine chest</source>
        <translation>Аптечка</translation>
    </message>
    <message>
        <source>Megalith</source>
        <translation>Мегалит</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Микрофон</translation>
    </message>
    <message>
        <source>Microwave</source>
        <translation>Микроволновка</translation>
    </message>
    <message>
        <source>Military uniform</source>
        <translation>Военная форма</translation>
    </message>
    <message>
        <source>Milk can</source>
        <translation>Молочный бидон</translation>
    </message>
    <message>
        <source>Minibus</source>
        <translation>Микроавтобус</translation>
    </message>
    <message>
        <source>Miniskirt</source>
        <translation>Мини-юбка</translation>
    </message>
    <message>
        <source>Minivan</source>
        <translation>Минивэн</translation>
    </message>
    <message>
        <source>Missile</source>
        <translation>Ракета</translation>
    </message>
    <message>
        <source>Mitten</source>
        <translation>Варежка</translation>
    </message>
    <message>
        <source>Mixing bowl</source>
        <translation>Миска</translation>
    </message>
    <message>
        <source>Mobile home</source>
        <translation>Дом на колёсах</translation>
    </message>
    <message>
        <source>Model T</source>
        <translation>Ford Model T</translation>
    </message>
    <message>
        <source>Modem</source>
        <translation>Модем</translation>
    </message>
    <message>
        <source>Monastery</source>
        <translation>Монастырь</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Монитор</translation>
    </message>
    <message>
        <source>Moped</source>
        <translation>Мопед</translation>
    </message>
    <message>
        <source>Mortar</source>
        <translation>Ступка</translation>
    </message>
    <message>
        <source>Mortarboard</source>
        <translation>Академическая шапочка</translation>
    </message>
    <message>
        <source>Mosque</source>
        <translation>Мечеть</translation>
    </message>
    <message>
        <source>Mosquito net</source>
        <translation>Москитная сетка</translation>
    </message>
    <message>
        <source>Motor scooter</source>
        <translation>Мотороллер</translation>
    </message>
    <message>
        <source>Mountain bike</source>
        <translation>Горный велосипед</translation>
    </message>
    <message>
        <source>Mountain tent</source>
        <translation>Палатка</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Мышь</translation>
    </message>
    <message>
        <source>Mousetrap</source>
        <translation>Мышеловка</translation>
    </message>
    <message>
        <source>Moving van</source>
        <translation>Мебельный фургон</translation>
    </message>
    <message>
        <source>Muzzle</source>
        <translation>Намордник</translation>
    </message>
    <message>
        <source>Nail</source>
        <translation>Гвоздь</translation>
    </message>
    <message>
        <source>Neck brace</source>
        <translation>Шейный корсет</translation>
    </message>
    <message>
        <source>Necklace</source>
        <translation>Ожерелье</translation>
    </message>
    <message>
        <source>Nipple</source>
        <translation>Соска</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Тетрадь</translation>
    </message>
    <message>
        <source>Obelisk</source>
        <translation>Обелиск</translation>
    </message>
    <message>
        <source>Oboe</source>
        <translation>Гобой</translation>
    </message>
    <message>
        <source>Ocarina</source>
        <translation>Окарина</translation>
    </message>
    <message>
        <source>Odometer</source>
        <translation>Одометр</translation>
    </message>
    <message>
        <source>Oil filter</source>
        <translation>Масляный фильтр</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Oscilloscope</source>
        <translation>Осциллограф</translation>
    </message>
    <message>
        <source>Overskirt</source>
        <translation>Верхняя юбка</translation>
    </message>
    <message>
        <source>Oxcart</source>
        <translation>Воловья упряжка</translation>
    </message>
    <message>
        <source>Oxygen mask</source>
        <translation>Кислородная маска</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Пачка</translation>
    </message>
    <message>
        <source>Paddle</source>
        <translation>Весло</translation>
    </message>
    <message>
        <source>Paddlewheel</source>
        <translation>Гребное колесо</translation>
    </message>
    <message>
        <source>Padlock</source>
        <translation>Навесной замок</translation>
    </message>
    <message>
        <source>Paintbrush</source>
        <translation>Кисть</translation>
    </message>
    <message>
        <source>Pajama</source>
        <translation>Пижама</translation>
    </message>
    <message>
        <source>Palace</source>
        <translation>Дворец</translation>
    </message>
    <message>
        <source>Panpipe</source>
        <translation>Флейта Пана</translation>
    </message>
    <message>
        <source>Paper towel</source>
        <translation>Бумажное полотенце</translation>
    </message>
    <message>
        <source>Parachute</source>
        <translation>Парашют</translation>
    </message>
    <message>
        <source>Parallel bars</source>
        <translation>Параллельные брусья</translation>
    </message>
    <message>
        <source>Park bench</source>
        <translation>Парковая скамейка</translation>
    </message>
    <message>
        <source>Parking meter</source>
        <translation>Паркомат</translation>
    </message>
    <message>
        <source>Passenger car</source>
        <translation>Пассажирский вагон</translation>
    </message>
    <message>
        <source>Patio</source>
        <translation>Патио</translation>
    </message>
    <message>
        <source>Pay-phone</source>
        <translation>Таксофон</translation>
    </message>
    <message>
        <source>Pedestal</source>
        <translation>Постамент</translation>
    </message>
    <message>
        <source>Pencil box</source>
        <translation>Пенал</translation>
    </message>
    <message>
        <source>Pencil sharpener</source>
        <translation>Точилка</translation>
    </message>
    <message>
        <source>Perfume</source>
        <translation>Духи</translation>
    </message>
    <message>
        <source>Petri dish</source>
        <translation>Чашка Петри</translation>
    </message>
    <message>
        <source>Photocopier</source>
        <translation>Копир</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Медиатор</translation>
    </message>
    <message>
        <source>Pickelhaube</source>
        <translation>Пикельхельм</translation>
    </message>
    <message>
        <source>Picket fence</source>
        <translation>Штакетник</translation>
    </message>
    <message>
        <source>Pickup</source>
        <translation>Пикап</translation>
    </message>
    <message>
        <source>Pier</source>
        <translation>Пирс</translation>
    </message>
    <message>
        <source>Piggy bank</source>
        <translation>Копилка</translation>
    </message>
    <message>
        <source>Pill bottle</source>
        <translation>Пузырёк для таблеток</translation>
    </message>
    <message>
        <source>Pillow</source>
        <translation>Подушка</translation>
    </message>
    <message>
        <source>Ping-pong ball</source>
        <translation>Мячик для пинг-понга</translation>
    </message>
    <message>
        <source>Pinwheel</source>
        <translation>Вертушка</translation>
    </message>
    <message>
        <source>Pirate</source>
        <translation>Пиратский корабль</translation>
    </message>
    <message>
        <source>Pitcher</source>
        <translation>Кувшин</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>Рубанок</translation>
    </message>
    <message>
        <source>Install it with: {line}</source>
        <translation>Установите так: {line}</translation>
    </message>
    <message>
        <source>{what} needs {library}, which is not installed. {hint}</source>
        <translation>Для «{what}» нужна библиотека {library}, она не установлена. {hint}</translation>
    </message>
    <message>
        <source>It is not part of this download. Set PhotoClust up from its sources for it.</source>
        <translation>В эту загрузку она не входит. Для неё установите PhotoClust из исходных файлов.</translation>
    </message>
    <message>
        <source>a graphics card by NVIDIA with its driver</source>
        <translation>видеокарта NVIDIA с драйвером</translation>
    </message>
    <message>
        <source>not part of this download</source>
        <translation>не входит в эту загрузку</translation>
    </message>
    <message>
        <source>{what} needs a graphics card by NVIDIA with its driver.</source>
        <translation>Для «{what}» нужна видеокарта NVIDIA с драйвером.</translation>
    </message>
    <message>
        <source>The graphics card could not lay the photos out: {error}</source>
        <translation>Видеокарта не смогла расположить фото: {error}</translation>
    </message>
    <message numerus="yes">
        <source>Reading the picture took longer than {n} seconds of work, so it was given up.</source>
        <translation>
            <numerusform>Чтение изображения заняло больше {n} секунды работы и было прекращено.</numerusform>
            <numerusform>Чтение изображения заняло больше {n} секунд работы и было прекращено.</numerusform>
            <numerusform>Чтение изображения заняло больше {n} секунд работы и было прекращено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing more was read of the picture for {n} seconds, so it was given up.</source>
        <translation>
            <numerusform>Чтение изображения стояло на месте {n} секунду и было прекращено.</numerusform>
            <numerusform>Чтение изображения стояло на месте {n} секунды и было прекращено.</numerusform>
            <numerusform>Чтение изображения стояло на месте {n} секунд и было прекращено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading the video took longer than {n} seconds of work, so it was given up.</source>
        <translation>
            <numerusform>Чтение видео заняло больше {n} секунды работы и было прекращено.</numerusform>
            <numerusform>Чтение видео заняло больше {n} секунд работы и было прекращено.</numerusform>
            <numerusform>Чтение видео заняло больше {n} секунд работы и было прекращено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing more was read of the video for {n} seconds, so it was given up.</source>
        <translation>
            <numerusform>Чтение видео стояло на месте {n} секунду и было прекращено.</numerusform>
            <numerusform>Чтение видео стояло на месте {n} секунды и было прекращено.</numerusform>
            <numerusform>Чтение видео стояло на месте {n} секунд и было прекращено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking more closely</source>
        <translation>Более внимательный просмотр</translation>
    </message>
    <message>
        <source>Reading with more machines</source>
        <translation>Чтение на нескольких машинах</translation>
    </message>
    <message>
        <source>Building a network</source>
        <translation>Создание сети</translation>
    </message>
    <message>
        <source>A process could not be started: {error}.</source>
        <translation>Не удалось запустить процесс: {error}.</translation>
    </message>
    <message>
        <source>Photos could not be described: the system ended the process, most likely because memory ran out. Close other programs and try again.</source>
        <translation>Не удалось описать фото: система завершила процесс, скорее всего закончилась память. Закройте другие программы и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>CUDA cannot be used (--provider cpu computes without it): {why_not}</source>
        <translation>CUDA использовать нельзя (--provider cpu считает без неё): {why_not}</translation>
    </message>
    <message>
        <source>its libraries are missing. {hint}</source>
        <translation>нет её библиотек. {hint}</translation>
    </message>
    <message>
        <source>Planetarium</source>
        <translation>Планетарий</translation>
    </message>
    <message>
        <source>Plastic bag</source>
        <translation>Пластиковый пакет</translation>
    </message>
    <message>
        <source>Plate rack</source>
        <translation>Подставка для тарелок</translation>
    </message>
    <message>
        <source>Plow</source>
        <translation>Плуг</translation>
    </message>
    <message>
        <source>Plunger</source>
        <translation>Вантуз</translation>
    </message>
    <message>
        <source>Polaroid camera</source>
        <translation>Фотоаппарат Polaroid</translation>
    </message>
    <message>
        <source>Pole</source>
        <translation>Столб</translation>
    </message>
    <message>
        <source>Police van</source>
        <translation>Полицейский фургон</translation>
    </message>
    <message>
        <source>Poncho</source>
        <translation>Пончо</translation>
    </message>
    <message>
        <source>Pool table</source>
        <translation>Бильярдный стол</translation>
    </message>
    <message>
        <source>Pop bottle</source>
        <translation>Бутылка лимонада</translation>
    </message>
    <message>
        <source>Pot</source>
        <translation>Горшок</translation>
    </message>
    <message>
        <source>Potter&apos;s wheel</source>
        <translation>Гончарный круг</translation>
    </message>
    <message>
        <source>Power drill</source>
        <translation>Дрель</translation>
    </message>
    <message>
        <source>Prayer rug</source>
        <translation>Молитвенный коврик</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Prison</source>
        <translation>Тюрьма</translation>
    </message>
    <message>
        <source>Projectile</source>
        <translation>Снаряд</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Проектор</translation>
    </message>
    <message>
        <source>Puck</source>
        <translation>Шайба</translation>
    </message>
    <message>
        <source>Punching bag</source>
        <translation>Боксёрская груша</translation>
    </message>
    <message>
        <source>Purse</source>
        <translation>Сумочка</translation>
    </message>
    <message>
        <source>Quill</source>
        <translation>Гусиное перо</translation>
    </message>
    <message>
        <source>Quilt</source>
        <translation>Лоскутное одеяло</translation>
    </message>
    <message>
        <source>Racer</source>
        <translation>Гоночная машина</translation>
    </message>
    <message>
        <source>Racket</source>
        <translation>Ракетка</translation>
    </message>
    <message>
        <source>Radiator</source>
        <translation>Радиатор отопления</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Радиоприёмник</translation>
    </message>
    <message>
        <source>Radio telescope</source>
        <translation>Радиотелескоп</translation>
    </message>
    <message>
        <source>Rain barrel</source>
        <translation>Бочка для дождевой воды</translation>
    </message>
    <message>
        <source>Recreational vehicle</source>
        <translation>Автодом</translation>
    </message>
    <message>
        <source>Reel</source>
        <translation>Катушка</translation>
    </message>
    <message>
        <source>Reflex camera</source>
        <translation>Зеркальный фотоаппарат</translation>
    </message>
    <message>
        <source>Refrigerator</source>
        <translation>Холодильник</translation>
    </message>
    <message>
        <source>Remote control</source>
        <translation>Пульт управления</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation>Ресторан</translation>
    </message>
    <message>
        <source>Revolver</source>
        <translation>Револьвер</translation>
    </message>
    <message>
        <source>Rifle</source>
        <translation>Винтовка</translation>
    </message>
    <message>
        <source>Rocking chair</source>
        <translation>Кресло-качалка</translation>
    </message>
    <message>
        <source>Rotisserie</source>
        <translation>Гриль-вертел</translation>
    </message>
    <message>
        <source>Rubber eraser</source>
        <translation>Ластик</translation>
    </message>
    <message>
        <source>Rugby ball</source>
        <translation>Мяч для регби</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Линейка</translation>
    </message>
    <message>
        <source>Running shoe</source>
        <translation>Кроссовки</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Сейф</translation>
    </message>
    <message>
        <source>Safety pin</source>
        <translation>Булавка</translation>
    </message>
    <message>
        <source>Saltshaker</source>
        <translation>Солонка</translation>
    </message>
    <message>
        <source>Sandal</source>
        <translation>Сандалии</translation>
    </message>
    <message>
        <source>Sarong</source>
        <translation>Саронг</translation>
    </message>
    <message>
        <source>Sax</source>
        <translation>Саксофон</translation>
    </message>
    <message>
        <source>Scabbard</source>
        <translation>Ножны</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Весы</translation>
    </message>
    <message>
        <source>School bus</source>
        <translation>Школьный автобус</translation>
    </message>
    <message>
        <source>Schooner</source>
        <translation>Шхуна</translation>
    </message>
    <message>
        <source>Scoreboard</source>
        <translation>Табло</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Экран</translation>
    </message>
    <message>
        <source>Screw</source>
        <translation>Винт</translation>
    </message>
    <message>
        <source>Screwdriver</source>
        <translation>Отвёртка</translation>
    </message>
    <message>
        <source>Seat belt</source>
        <translation>Ремень безопасности</translation>
    </message>
    <message>
        <source>Sewing machine</source>
        <translation>Швейная машина</translation>
    </message>
    <message>
        <source>Shield</source>
        <translation>Щит</translation>
    </message>
    <message>
        <source>Shoe shop</source>
        <translation>Обувной магазин</translation>
    </message>
    <message>
        <source>Shoji</source>
        <translation>Сёдзи</translation>
    </message>
    <message>
        <source>Shopping basket</source>
        <translation>Корзина для покупок</translation>
    </message>
    <message>
        <source>Shopping cart</source>
        <translation>Тележка для покупок</translation>
    </message>
    <message>
        <source>Shovel</source>
        <translation>Лопата</translation>
    </message>
    <message>
        <source>Shower cap</source>
        <translation>Шапочка для душа</translation>
    </message>
    <message>
        <source>Shower curtain</source>
        <translation>Занавеска для душа</translation>
    </message>
    <message>
        <source>Ski</source>
        <translation>Лыжи</translation>
    </message>
    <message>
        <source>Ski mask</source>
        <translation>Лыжная маска</translation>
    </message>
    <message>
        <source>Sleeping bag</source>
        <translation>Спальный мешок</translation>
    </message>
    <message>
        <source>Slide rule</source>
        <translation>Логарифмическая линейка</translation>
    </message>
    <message>
        <source>Sliding door</source>
        <translation>Раздвижная дверь</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Игровой автомат</translation>
    </message>
    <message>
        <source>Snorkel</source>
        <translation>Дыхательная трубка</translation>
    </message>
    <message>
        <source>Snowmobile</source>
        <translation>Снегоход</translation>
    </message>
    <message>
        <source>Snowplow</source>
        <translation>Снегоуборочная машина</translation>
    </message>
    <message>
        <source>Soap dispenser</source>
        <translation>Дозатор мыла</translation>
    </message>
    <message>
        <source>Soccer ball</source>
        <translation>Футбольный мяч</translation>
    </message>
    <message>
        <source>Sock</source>
        <translation>Носок</translation>
    </message>
    <message>
        <source>Solar dish</source>
        <translation>Солнечный коллектор</translation>
    </message>
    <message>
        <source>Sombrero</source>
        <translation>Сомбреро</translation>
    </message>
    <message>
        <source>Soup bowl</source>
        <translation>Суповая тарелка</translation>
    </message>
    <message>
        <source>Space bar</source>
        <translation>Клавиша пробела</translation>
    </message>
    <message>
        <source>Space heater</source>
        <translation>Обогреватель</translation>
    </message>
    <message>
        <source>Space shuttle</source>
        <translation>Космический челнок</translation>
    </message>
    <message>
        <source>Spatula</source>
        <translation>Лопатка</translation>
    </message>
    <message>
        <source>Speedboat</source>
        <translation>Катер</translation>
    </message>
    <message>
        <source>Spider web</source>
        <translation>Паутина</translation>
    </message>
    <message>
        <source>Spindle</source>
        <translation>Веретено</translation>
    </message>
    <message>
        <source>Sports car</source>
        <translation>Спортивный автомобиль</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>Прожектор</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Сцена</translation>
    </message>
    <message>
        <source>Steam locomotive</source>
        <translation>Паровоз</translation>
    </message>
    <message>
        <source>Steel arch bridge</source>
        <translation>Стальной арочный мост</translation>
    </message>
    <message>
        <source>Steel drum</source>
        <translation>Стальной барабан</translation>
    </message>
    <message>
        <source>Stethoscope</source>
        <translation>Стетоскоп</translation>
    </message>
    <message>
        <source>Stole</source>
        <translation>Палантин</translation>
    </message>
    <message>
        <source>Stone wall</source>
        <translation>Каменная стена</translation>
    </message>
    <message>
        <source>Stopwatch</source>
        <translation>Секундомер</translation>
    </message>
    <message>
        <source>Stove</source>
        <translation>Печь</translation>
    </message>
    <message>
        <source>Strainer</source>
        <translation>Дуршлаг</translation>
    </message>
    <message>
        <source>Streetcar</source>
        <translation>Трамвай</translation>
    </message>
    <message>
        <source>Stretcher</source>
        <translation>Носилки</translation>
    </message>
    <message>
        <source>Studio couch</source>
        <translation>Диван</translation>
    </message>
    <message>
        <source>Stupa</source>
        <translation>Ступа</translation>
    </message>
    <message>
        <source>Submarine</source>
        <translation>Подводная лодка</translation>
    </message>
    <message>
        <source>Suit</source>
        <translation>Костюм</translation>
    </message>
    <message>
        <source>Sundial</source>
        <translation>Солнечные часы</translation>
    </message>
    <message>
        <source>Sunglass</source>
        <translation>Тёмное стекло</translation>
    </message>
    <message>
        <source>Sunglasses</source>
        <translation>Солнцезащитные очки</translation>
    </message>
    <message>
        <source>Sunscreen</source>
        <translation>Солнцезащитный крем</translation>
    </message>
    <message>
        <source>Suspension bridge</source>
        <translation>Висячий мост</translation>
    </message>
    <message>
        <source>Swab</source>
        <translation>Швабра</translation>
    </message>
    <message>
        <source>Sweatshirt</source>
        <translation>Толстовка</translation>
    </message>
    <message>
        <source>Swimming trunks</source>
        <translation>Плавки</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>Качели</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Выключатель</translation>
    </message>
    <message>
        <source>Syringe</source>
        <translation>Шприц</translation>
    </message>
    <message>
        <source>Table lamp</source>
        <translation>Настольная лампа</translation>
    </message>
    <message>
        <source>Tank</source>
        <translation>Танк</translation>
    </message>
    <message>
        <source>Tape player</source>
        <translation>Магнитофон</translation>
    </message>
    <message>
        <source>Teapot</source>
        <translation>Чайник</translation>
    </message>
    <message>
        <source>Teddy</source>
        <translation>Плюшевый мишка</translation>
    </message>
    <message>
        <source>Television</source>
        <translation>Телевизор</translation>
    </message>
    <message>
        <source>Tennis ball</source>
        <translation>Теннисный мяч</translation>
    </message>
    <message>
        <source>Thatch</source>
        <translation>Соломенная крыша</translation>
    </message>
    <message>
        <source>Theater curtain</source>
        <translation>Театральный занавес</translation>
    </message>
    <message>
        <source>Thimble</source>
        <translation>Напёрсток</translation>
    </message>
    <message>
        <source>Thresher</source>
        <translation>Молотилка</translation>
    </message>
    <message>
        <source>Throne</source>
        <translation>Трон</translation>
    </message>
    <message>
        <source>Tile roof</source>
        <translation>Черепичная крыша</translation>
    </message>
    <message>
        <source>Toaster</source>
        <translation>Тостер</translation>
    </message>
    <message>
        <source>Tobacco shop</source>
        <translation>Табачная лавка</translation>
    </message>
    <message>
        <source>Toilet seat</source>
        <translation>Сиденье унитаза</translation>
    </message>
    <message>
        <source>Torch</source>
        <translation>Факел</translation>
    </message>
    <message>
        <source>Totem pole</source>
        <translation>Тотемный столб</translation>
    </message>
    <message>
        <source>Tow truck</source>
        <translation>Эвакуатор</translation>
    </message>
    <message>
        <source>Toyshop</source>
        <translation>Магазин игрушек</translation>
    </message>
    <message>
        <source>Tractor</source>
        <translation>Трактор</translation>
    </message>
    <message>
        <source>Trailer truck</source>
        <translation>Тягач</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Поднос</translation>
    </message>
    <message>
        <source>Trench coat</source>
        <translation>Плащ-тренч</translation>
    </message>
    <message>
        <source>Tricycle</source>
        <translation>Трёхколёсный велосипед</translation>
    </message>
    <message>
        <source>Trimaran</source>
        <translation>Тримаран</translation>
    </message>
    <message>
        <source>Tripod</source>
        <translation>Штатив</translation>
    </message>
    <message>
        <source>Triumphal arch</source>
        <translation>Триумфальная арка</translation>
    </message>
    <message>
        <source>Trolleybus</source>
        <translation>Троллейбус</translation>
    </message>
    <message>
        <source>Trombone</source>
        <translation>Тромбон</translation>
    </message>
    <message>
        <source>Tub</source>
        <translation>Лохань</translation>
    </message>
    <message>
        <source>Turnstile</source>
        <translation>Турникет</translation>
    </message>
    <message>
        <source>Typewriter keyboard</source>
        <translation>Клавиатура пишущей машинки</translation>
    </message>
    <message>
        <source>Umbrella</source>
        <translation>Зонт</translation>
    </message>
    <message>
        <source>Unicycle</source>
        <translation>Моноцикл</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Пианино</translation>
    </message>
    <message>
        <source>Vacuum</source>
        <translation>Пылесос</translation>
    </message>
    <message>
        <source>Vase</source>
        <translation>Ваза</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Свод</translation>
    </message>
    <message>
        <source>Velvet</source>
        <translation>Бархат</translation>
    </message>
    <message>
        <source>Vending machine</source>
        <translation>Торговый автомат</translation>
    </message>
    <message>
        <source>Vestment</source>
        <translation>Облачение</translation>
    </message>
    <message>
        <source>Viaduct</source>
        <translation>Виадук</translation>
    </message>
    <message>
        <source>Violin</source>
        <translation>Скрипка</translation>
    </message>
    <message>
        <source>Volleyball</source>
        <translation>Волейбол</translation>
    </message>
    <message>
        <source>Waffle iron</source>
        <translation>Вафельница</translation>
    </message>
    <message>
        <source>Wall clock</source>
        <translation>Настенные часы</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Бумажник</translation>
    </message>
    <message>
        <source>Wardrobe</source>
        <translation>Платяной шкаф</translation>
    </message>
    <message>
        <source>Warplane</source>
        <translation>Военный самолёт</translation>
    </message>
    <message>
        <source>Washbasin</source>
        <translation>Умывальник</translation>
    </message>
    <message>
        <source>Washer</source>
        <translation>Стиральная машина</translation>
    </message>
    <message>
        <source>Water bottle</source>
        <translation>Бутылка воды</translation>
    </message>
    <message>
        <source>Water jug</source>
        <translation>Кувшин для воды</translation>
    </message>
    <message>
        <source>Water tower</source>
        <translation>Водонапорная башня</translation>
    </message>
    <message>
        <source>Whiskey jug</source>
        <translation>Кувшин для виски</translation>
    </message>
    <message>
        <source>Whistle</source>
        <translation>Свисток</translation>
    </message>
    <message>
        <source>Wig</source>
        <translation>Парик</translation>
    </message>
    <message>
        <source>Window screen</source>
        <translation>Оконная сетка</translation>
    </message>
    <message>
        <source>Window shade</source>
        <translation>Штора</translation>
    </message>
    <message>
        <source>Windsor tie</source>
        <translation>Виндзорский галстук</translation>
    </message>
    <message>
        <source>Wine bottle</source>
        <translation>Винная бутылка</translation>
    </message>
    <message>
        <source>Wing</source>
        <translation>Крыло</translation>
    </message>
    <message>
        <source>Wok</source>
        <translation>Вок</translation>
    </message>
    <message>
        <source>Wooden spoon</source>
        <translation>Деревянная ложка</translation>
    </message>
    <message>
        <source>Wool</source>
        <translation>Шерсть</translation>
    </message>
    <message>
        <source>Worm fence</source>
        <translation>Жердяной забор</translation>
    </message>
    <message>
        <source>Wreck</source>
        <translation>Затонувшее судно</translation>
    </message>
    <message>
        <source>Yawl</source>
        <translation>Ял</translation>
    </message>
    <message>
        <source>Yurt</source>
        <translation>Юрта</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Веб-сайт</translation>
    </message>
    <message>
        <source>Comic book</source>
        <translation>Комикс</translation>
    </message>
    <message>
        <source>Crossword puzzle</source>
        <translation>Кроссворд</translation>
    </message>
    <message>
        <source>Street sign</source>
        <translation>Дорожный знак</translation>
    </message>
    <message>
        <source>Traffic light</source>
        <translation>Светофор</translation>
    </message>
    <message>
        <source>Book jacket</source>
        <translation>Суперобложка</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Тарелка</translation>
    </message>
    <message>
        <source>Guacamole</source>
        <translation>Гуакамоле</translation>
    </message>
    <message>
        <source>Consomme</source>
        <translation>Консоме</translation>
    </message>
    <message>
        <source>Hot pot</source>
        <translation>Хого</translation>
    </message>
    <message>
        <source>Trifle</source>
        <translation>Трайфл</translation>
    </message>
    <message>
        <source>Ice cream</source>
        <translation>Мороженое</translation>
    </message>
    <message>
        <source>Ice lolly</source>
        <translation>Фруктовый лёд</translation>
    </message>
    <message>
        <source>French loaf</source>
        <translation>Багет</translation>
    </message>
    <message>
        <source>Bagel</source>
        <translation>Бейгл</translation>
    </message>
    <message>
        <source>Pretzel</source>
        <translation>Крендель</translation>
    </message>
    <message>
        <source>Cheeseburger</source>
        <translation>Чизбургер</translation>
    </message>
    <message>
        <source>Hotdog</source>
        <translation>Хот-дог</translation>
    </message>
    <message>
        <source>Mashed potato</source>
        <translation>Картофельное пюре</translation>
    </message>
    <message>
        <source>Head cabbage</source>
        <translation>Кочан капусты</translation>
    </message>
    <message>
        <source>Broccoli</source>
        <translation>Брокколи</translation>
    </message>
    <message>
        <source>Cauliflower</source>
        <translation>Цветная капуста</translation>
    </message>
    <message>
        <source>Zucchini</source>
        <translation>Цукини</translation>
    </message>
    <message>
        <source>Spaghetti squash</source>
        <translation>Спагетти-тыква</translation>
    </message>
    <message>
        <source>Acorn squash</source>
        <translation>Тыква-жёлудь</translation>
    </message>
    <message>
        <source>Butternut squash</source>
        <translation>Мускатная тыква</translation>
    </message>
    <message>
        <source>Cucumber</source>
        <translation>Огурец</translation>
    </message>
    <message>
        <source>Artichoke</source>
        <translation>Артишок</translation>
    </message>
    <message>
        <source>Bell pepper</source>
        <translation>Болгарский перец</translation>
    </message>
    <message>
        <source>Cardoon</source>
        <translation>Кардон</translation>
    </message>
    <message>
        <source>Mushroom</source>
        <translation>Гриб</translation>
    </message>
    <message>
        <source>Granny Smith</source>
        <translation>Яблоко Гренни Смит</translation>
    </message>
    <message>
        <source>Strawberry</source>
        <translation>Клубника</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Апельсин</translation>
    </message>
    <message>
        <source>Lemon</source>
        <translation>Лимон</translation>
    </message>
    <message>
        <source>Fig</source>
        <translation>Инжир</translation>
    </message>
    <message>
        <source>Pineapple</source>
        <translation>Ананас</translation>
    </message>
    <message>
        <source>Banana</source>
        <translation>Банан</translation>
    </message>
    <message>
        <source>Jackfruit</source>
        <translation>Джекфрут</translation>
    </message>
    <message>
        <source>Custard apple</source>
        <translation>Черимойя</translation>
    </message>
    <message>
        <source>Pomegranate</source>
        <translation>Гранат</translation>
    </message>
    <message>
        <source>Hay</source>
        <translation>Сено</translation>
    </message>
    <message>
        <source>Carbonara</source>
        <translation>Карбонара</translation>
    </message>
    <message>
        <source>Chocolate sauce</source>
        <translation>Шоколадный соус</translation>
    </message>
    <message>
        <source>Dough</source>
        <translation>Тесто</translation>
    </message>
    <message>
        <source>Meat loaf</source>
        <translation>Мясной рулет</translation>
    </message>
    <message>
        <source>Pizza</source>
        <translation>Пицца</translation>
    </message>
    <message>
        <source>Potpie</source>
        <translation>Мясной пирог</translation>
    </message>
    <message>
        <source>Burrito</source>
        <translation>Буррито</translation>
    </message>
    <message>
        <source>Red wine</source>
        <translation>Красное вино</translation>
    </message>
    <message>
        <source>Espresso</source>
        <translation>Эспрессо</translation>
    </message>
    <message>
        <source>Cup</source>
        <translation>Чашка</translation>
    </message>
    <message>
        <source>Eggnog</source>
        <translation>Эгг-ног</translation>
    </message>
    <message>
        <source>Alp</source>
        <translation>Альпы</translation>
    </message>
    <message>
        <source>Bubble</source>
        <translation>Пузырь</translation>
    </message>
    <message>
        <source>Cliff</source>
        <translation>Утёс</translation>
    </message>
    <message>
        <source>Coral reef</source>
        <translation>Коралловый риф</translation>
    </message>
    <message>
        <source>Geyser</source>
        <translation>Гейзер</translation>
    </message>
    <message>
        <source>Lakeside</source>
        <translation>Берег озера</translation>
    </message>
    <message>
        <source>Promontory</source>
        <translation>Мыс</translation>
    </message>
    <message>
        <source>Sandbar</source>
        <translation>Отмель</translation>
    </message>
    <message>
        <source>Seashore</source>
        <translation>Морское побережье</translation>
    </message>
    <message>
        <source>Valley</source>
        <translation>Долина</translation>
    </message>
    <message>
        <source>Volcano</source>
        <translation>Вулкан</translation>
    </message>
    <message>
        <source>Ballplayer</source>
        <translation>Бейсболист</translation>
    </message>
    <message>
        <source>Groom</source>
        <translation>Жених</translation>
    </message>
    <message>
        <source>Scuba diver</source>
        <translation>Аквалангист</translation>
    </message>
    <message>
        <source>Rapeseed</source>
        <translation>Рапс</translation>
    </message>
    <message>
        <source>Daisy</source>
        <translation>Ромашка</translation>
    </message>
    <message>
        <source>Yellow lady&apos;s slipper</source>
        <translation>Венерин башмачок</translation>
    </message>
    <message>
        <source>Corn</source>
        <translation>Кукуруза</translation>
    </message>
    <message>
        <source>Acorn</source>
        <translation>Жёлудь</translation>
    </message>
    <message>
        <source>Hip</source>
        <translation>Шиповник</translation>
    </message>
    <message>
        <source>Buckeye</source>
        <translation>Конский каштан</translation>
    </message>
    <message>
        <source>Coral fungus</source>
        <translation>Коралловый гриб</translation>
    </message>
    <message>
        <source>Agaric</source>
        <translation>Пластинчатый гриб</translation>
    </message>
    <message>
        <source>Gyromitra</source>
        <translation>Строчок</translation>
    </message>
    <message>
        <source>Stinkhorn</source>
        <translation>Весёлка</translation>
    </message>
    <message>
        <source>Earthstar</source>
        <translation>Земляная звезда</translation>
    </message>
    <message>
        <source>Hen-of-the-woods</source>
        <translation>Гриб-баран</translation>
    </message>
    <message>
        <source>Bolete</source>
        <translation>Боровик</translation>
    </message>
    <message>
        <source>Ear</source>
        <translation>Кукурузный початок</translation>
    </message>
    <message>
        <source>Toilet tissue</source>
        <translation>Туалетная бумага</translation>
    </message>
</context>
<context>
    <name>TimeScale</name>
    <message>
        <source>Years and months</source>
        <translation>Годы и месяцы</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Без даты</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Take this back (Ctrl+Z)</source>
        <translation>Отменить (Ctrl+Z)</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Drop a picture here to find photos like it</source>
        <translation>Перетащите сюда картинку, чтобы найти похожие фото</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Добавить папку</translation>
    </message>
    <message>
        <source>File all…</source>
        <translation>Разложить все…</translation>
    </message>
    <message>
        <source>Put every group into a folder of its own, also what a filter leaves out</source>
        <translation>Разложить каждую группу в отдельную папку, включая скрытые фильтром фото</translation>
    </message>
    <message>
        <source>There is no group to file yet</source>
        <translation>Раскладывать пока нечего: групп нет</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
</context>
<context>
    <name>TrashFlow</name>
    <message>
        <source>Looking at the trash</source>
        <translation>Проверка корзины</translation>
    </message>
    <message>
        <source>There is nothing to move to the trash.</source>
        <translation>Перемещать в корзину нечего.</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>В корзину</translation>
    </message>
    <message>
        <source>Moving photos to the trash</source>
        <translation>Перемещение фото в корзину</translation>
    </message>
    <message>
        <source>To get it back, open the trash of this computer.</source>
        <translation>Вернуть фото можно из корзины этого компьютера.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Unsorted</source>
        <translation>Без группы</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} из {total}</translation>
    </message>
    <message>
        <source>Back to the photos (Esc)</source>
        <translation>Назад к фото (Esc)</translation>
    </message>
    <message>
        <source>Previous photo (Left)</source>
        <translation>Предыдущее фото (←)</translation>
    </message>
    <message>
        <source>Next photo (Right)</source>
        <translation>Следующее фото (→)</translation>
    </message>
    <message>
        <source>Facts (I)</source>
        <translation>Сведения (I)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Уменьшить (−)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Увеличить (+)</translation>
    </message>
    <message>
        <source>Whole photo or full size (Z)</source>
        <translation>Фото целиком или полный размер (Z)</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Add a folder of photos</source>
        <translation>Добавить папку с фотографиями</translation>
    </message>
    <message>
        <source>No folder was added yet</source>
        <translation>Пока не добавлено ни одной папки</translation>
    </message>
    <message>
        <source>Copy one picture to find photos like it.</source>
        <translation>Скопируйте одну картинку, чтобы найти похожие на неё фото.</translation>
    </message>
</context>
<context>
    <name>_Box</name>
    <message>
        <source>{method}: {line}</source>
        <translation>{method}: {line}</translation>
    </message>
</context>
<context>
    <name>_FolderDelegate</name>
    <message>
        <source>Copy here</source>
        <translation>Скопировать сюда</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>Переместить сюда</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>не подключено</translation>
    </message>
</context>
<context>
    <name>_SearchField</name>
    <message>
        <source>Search names and folders</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
</context>
<context>
    <name>dialog</name>
    <message>
        <source>Looking at programs and devices</source>
        <translation>Просмотр программ и устройств</translation>
    </message>
</context>
</TS>
