package org.plumbline.page;

/**
 * Choosing files; the form needs {@code enctype="multipart/form-data"}: {@code @template.page.fileUpload(page.file())}.
 *
 * @param accept the file name endings offered, such as ".xlsx"
 * @param several more than one file may be chosen
 */
public record FileUpload(Field field, String accept, boolean several) {

    /** One file of this kind. */
    public static FileUpload of(String name, String label, String accept) {
        return new FileUpload(Field.of(name, label), accept, false);
    }

    public FileUpload hint(String words) {
        return new FileUpload(field.hint(words), accept, several);
    }

    public FileUpload error(FormErrors errors) {
        return new FileUpload(field.error(errors), accept, several);
    }

    public FileUpload takingSeveral() {
        return new FileUpload(field, accept, true);
    }
}
